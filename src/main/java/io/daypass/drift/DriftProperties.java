package io.daypass.drift;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the drift sweep works.
 *
 * @param autoStart whether it runs by itself; tests run it by hand
 * @param every how often, over all nodes together; the first comes one interval after the start
 * @param missing what happens to access that a target has lost before its time
 * @param mostRemovals how many percent of what a target has may be taken away in one sweep; one
 *     piece may always be
 */
@ConfigurationProperties("daypass.drift")
public record DriftProperties(
    @DefaultValue("true") boolean autoStart,
    @DefaultValue("5m") Duration every,
    @DefaultValue("repair") MissingAccess missing,
    @DefaultValue("10") int mostRemovals) {

  /** What happens to access that a target has lost before its time. */
  public enum MissingAccess {
    /** It is issued again. */
    REPAIR,
    /** A finding for the owner. */
    REPORT
  }

  public DriftProperties {
    if (every.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("daypass.drift.every must be 1s or longer");
    }
    if (mostRemovals < 0 || mostRemovals > 100) {
      throw new IllegalArgumentException(
          "daypass.drift.most-removals is a percentage: write 0 to 100, without the sign");
    }
  }
}
