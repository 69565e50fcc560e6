package io.daypass.drift;

import io.daypass.entitlement.ConnectorId;
import io.daypass.ledger.Ledger;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down in which targets the sweep refuses to act, loudly. */
@Component
class TargetBook {

  private static final Logger LOG = LoggerFactory.getLogger(TargetBook.class);
  private static final int LONGEST_SENTENCE = 400;

  private final TargetStatusStore store;
  private final Ledger ledger;

  TargetBook(TargetStatusStore store, Ledger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  void swept(Turn turn, ConnectorId target) {
    turn.write(
        () -> {
          Optional<TargetStatus> last = store.find(target);
          save(turn, target, TargetStatus.SWEPT, null, turn.now(), last);
          if (last.isPresent() && last.get().isRefused()) {
            ledger.append(new DriftEvent.Resumed(target));
            LOG.info("the drift sweep acts in {} again", target);
          }
          return last;
        });
  }

  void refused(Turn turn, ConnectorId target, Rails.Refusal refusal) {
    LOG.warn("the drift sweep refuses to act in {}: {}", target, refusal.sentence());
    turn.write(
        () -> {
          Optional<TargetStatus> last = store.find(target);
          String state = word(refusal.objection());
          boolean read = refusal.objection() != Rails.Objection.READ_FAILED;
          Instant readAt = read ? turn.now() : last.map(TargetStatus::readAt).orElse(null);
          save(turn, target, state, refusal.sentence(), readAt, last);
          if (last.isEmpty() || !last.get().state().equals(state)) {
            ledger.append(new DriftEvent.Refused(target, refusal));
          }
          return last;
        });
  }

  private void save(
      Turn turn,
      ConnectorId target,
      String state,
      @Nullable String sentence,
      @Nullable Instant readAt,
      Optional<TargetStatus> last) {
    Instant since =
        last.filter(status -> status.state().equals(state))
            .map(TargetStatus::since)
            .orElse(turn.now());
    long refusals = last.map(TargetStatus::refusals).orElse(0L) + (sentence == null ? 0 : 1);
    store.save(
        new TargetStatus(target, state, shortened(sentence), since, turn.now(), readAt, refusals));
  }

  private static String word(Rails.Objection objection) {
    return objection.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String shortened(@Nullable String sentence) {
    return sentence == null || sentence.length() <= LONGEST_SENTENCE
        ? sentence
        : sentence.substring(0, LONGEST_SENTENCE - 1) + "…";
  }
}
