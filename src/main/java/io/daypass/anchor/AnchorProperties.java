package io.daypass.anchor;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How checkpoints are put outside; where to is said by the kinds of sinks.
 *
 * @param autoStart whether it is done by itself; tests do it by hand
 * @param every how long a sink is left alone after it has taken a checkpoint
 * @param continueAfter {@code size:root} of a checkpoint outside that this ledger has lost for
 *     good, and goes on without; an entry in the ledger tells of it
 */
@ConfigurationProperties("daypass.anchors")
record AnchorProperties(
    @DefaultValue("true") boolean autoStart,
    @DefaultValue("1m") Duration every,
    @Nullable String continueAfter) {

  private static final Pattern LOST = Pattern.compile("[1-9][0-9]{0,17}:[0-9a-f]{64}");

  AnchorProperties {
    if (every.compareTo(Duration.ofSeconds(1)) < 0 || every.compareTo(Duration.ofMinutes(4)) > 0) {
      throw new IllegalArgumentException(
          "daypass.anchors.every is %s: give 1s to 4m, so that the alert at five minutes means"
                  .formatted(every)
              + " something");
    }
    if (continueAfter != null
        && !continueAfter.isEmpty()
        && !LOST.matcher(continueAfter).matches()) {
      throw new IllegalArgumentException(
          "daypass.anchors.continue-after is size:root, as the objection in the log gives it: a"
              + " number, a colon and 64 lower-case hex digits");
    }
  }
}
