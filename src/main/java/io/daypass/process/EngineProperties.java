package io.daypass.process;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine works beside the guard.
 *
 * @param yieldAtMost for how long in a row it takes no new jobs while the guard is behind; zero for
 *     never
 */
@ConfigurationProperties("daypass.engine")
record EngineProperties(@DefaultValue("3s") Duration yieldAtMost) {

  EngineProperties {
    if (yieldAtMost.isNegative()) {
      throw new IllegalArgumentException("daypass.engine.yield-at-most must not be negative");
    }
  }
}
