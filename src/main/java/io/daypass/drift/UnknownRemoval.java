package io.daypass.drift;

import io.daypass.connector.Connector;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.Presence;
import io.daypass.connector.TargetUnavailable;
import io.daypass.issuance.KnownAccess;
import io.daypass.issuance.KnownAccessStore;
import io.daypass.issuance.Repairs;
import io.daypass.ledger.Ledger;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes away access that Daypass never gave, where the catalogue says so: the wish is written down,
 * the target called outside any transaction, read back, and the result recorded. There is no hold
 * for it, so there is nothing for the guard to do.
 */
@Component
class UnknownRemoval {

  private static final Logger LOG = LoggerFactory.getLogger(UnknownRemoval.class);

  private final FindingStore store;
  private final KnownAccessStore known;
  private final Repairs repairs;
  private final Ledger ledger;

  UnknownRemoval(FindingStore store, KnownAccessStore known, Repairs repairs, Ledger ledger) {
    this.store = store;
    this.known = known;
    this.repairs = repairs;
    this.ledger = ledger;
  }

  void remove(Turn turn, Connector connector, Sighting seen, Finding finding, Tally tally) {
    if (!turn.write(() -> isStillUncovered(turn, seen, finding))) {
      return;
    }
    Optional<String> trouble = call(connector, seen.difference().ref());
    turn.write(() -> record(turn, seen, finding, trouble));
    if (trouble.isEmpty()) {
      tally.removed();
      tally.resolved();
    }
  }

  /** A grant that began meanwhile covers it now. */
  private boolean isStillUncovered(Turn turn, Sighting seen, Finding finding) {
    if (!open(turn, seen).isEmpty()) {
      return false;
    }
    if (finding.actedAt() == null) {
      ledger.append(new DriftEvent.Removing(finding));
    }
    store.acted(finding.id(), turn.now());
    return true;
  }

  /** Empty when the target was read back and no longer has it; else what went wrong. */
  private static Optional<String> call(Connector connector, ExternalRef ref) {
    try {
      connector.revoke(ref);
      return connector.verify(ref) instanceof Presence.Absent
          ? Optional.empty()
          : Optional.of("the target said that it revoked, but still has the access");
    } catch (TargetUnavailable failure) {
      return Optional.of(String.valueOf(failure.getMessage()));
    } catch (RuntimeException bug) {
      // One account that trips a connector must not end the whole sweep.
      LOG.error("{} of {} could not be removed", ref.entitlement(), ref.account(), bug);
      return Optional.of("stumbled over " + bug.getClass().getSimpleName() + "; the log has more");
    }
  }

  private boolean record(Turn turn, Sighting seen, Finding finding, Optional<String> trouble) {
    if (trouble.isPresent()) {
      LOG.warn("drift {} goes on: {}", finding.id(), trouble.get());
      store.failed(finding.id(), FindingBook.shortened(trouble.get()));
      return false;
    }
    store.resolved(finding.id(), DriftOutcome.REMOVED, turn.now());
    ledger.append(new DriftEvent.Resolved(finding, DriftOutcome.REMOVED));
    // A grant that was issued in the very moment has lost its access with it.
    open(turn, seen).forEach(repairs::issueAgain);
    return true;
  }

  private List<KnownAccess> open(Turn turn, Sighting seen) {
    return known.open(seen.watched().entitlement(), seen.key(), turn.now());
  }
}
