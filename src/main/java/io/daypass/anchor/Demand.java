package io.daypass.anchor;

import io.daypass.anchor.AnchorStore.Anchored;
import io.daypass.ledger.Log;
import io.daypass.ledger.SignedCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a sink should have by now. Only the newest checkpoint is wanted: it covers all that came
 * before it, so a sink that was away for a day needs one write and not a thousand.
 */
@Component
class Demand {

  /** Without new entries: silence is evidence too. */
  static final Duration LONGEST_SILENCE = Duration.ofHours(1);

  private final Log log;
  private final AnchorStore store;

  Demand(Log log, AnchorStore store) {
    this.log = log;
    this.store = store;
  }

  /** The checkpoint that the sink should get now; empty when it has what there is. */
  Optional<SignedCheckpoint> of(AnchorSink sink, Instant now) {
    Optional<Anchored> last = store.newest(sink.name());
    return log.latest()
        .filter(
            latest ->
                last.isEmpty()
                    || last.get().size() != latest.size()
                    || !last.get().at().plus(LONGEST_SILENCE).isAfter(now));
  }

  /** How long the sink has been without something that it should have; zero when it has it. */
  Duration lag(AnchorSink sink, Instant now) {
    Optional<Anchored> last = store.newest(sink.name());
    Optional<Instant> newSince =
        log.checkpoints(last.map(Anchored::size).orElse(0L) + 1, 1).stream()
            .map(SignedCheckpoint::at)
            .findFirst();
    Optional<Instant> silentSince = last.map(anchored -> anchored.at().plus(LONGEST_SILENCE));
    return longer(since(newSince.orElse(now), now), since(silentSince.orElse(now), now));
  }

  private static Duration since(Instant then, Instant now) {
    return then.isBefore(now) ? Duration.between(then, now) : Duration.ZERO;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
