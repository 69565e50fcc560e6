package io.daypass.ledger;

import io.micrometer.core.instrument.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When this node last saw that entries get their place, here or on another node. Access that is
 * given meanwhile would have no evidence that anybody else could check.
 */
@Component
class SequencerPulse {

  private final Clock clock;
  private final Duration longest;

  private volatile boolean watched;
  private volatile long workedAt;

  SequencerPulse(Clock clock, LedgerProperties properties, LedgerTrust trust) {
    this.clock = clock;
    this.longest = properties.longestWait();
    trust.ask(this::whyLate);
  }

  void watch() {
    worked();
    watched = true;
  }

  void rest() {
    watched = false;
  }

  /** All that was committed a moment ago has its place. */
  void worked() {
    worked(Duration.ZERO);
  }

  /** All that was committed so long ago has its place. */
  void worked(Duration ago) {
    workedAt = clock.monotonicTime() - ago.toNanos();
  }

  private Optional<String> whyLate() {
    Duration late = Duration.ofNanos(clock.monotonicTime() - workedAt);
    if (!watched || late.compareTo(longest) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        "entries of the ledger have not been put in order and signed for %d seconds"
            .formatted(late.truncatedTo(ChronoUnit.SECONDS).toSeconds()));
  }
}
