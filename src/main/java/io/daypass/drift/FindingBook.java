package io.daypass.drift;

import io.daypass.connector.Connector;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.Ids;
import io.daypass.issuance.KnownAccess;
import io.daypass.issuance.Repairs;
import io.daypass.ledger.Ledger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the findings: opens them, acts on them, and resolves what is no more. */
@Component
class FindingBook {

  private static final Logger LOG = LoggerFactory.getLogger(FindingBook.class);
  private static final int LONGEST_ERROR = 240;

  private final FindingStore store;
  private final WatchList watchList;
  private final Repairs repairs;
  private final UnknownRemoval unknownRemoval;
  private final Ledger ledger;
  private final Ids ids;

  FindingBook(
      FindingStore store,
      WatchList watchList,
      Repairs repairs,
      UnknownRemoval unknownRemoval,
      Ledger ledger,
      Ids ids) {
    this.store = store;
    this.watchList = watchList;
    this.repairs = repairs;
    this.unknownRemoval = unknownRemoval;
    this.ledger = ledger;
    this.ids = ids;
  }

  /** Notes a difference, and does something about it where that is allowed. */
  void record(Turn turn, Connector connector, Sighting seen, boolean mayRemove, Tally tally) {
    boolean idle = seen.doubt() != null || (seen.removes() && !mayRemove);
    if (idle || seen.response() == DriftResponse.REPORT) {
      turn.write(() -> note(seen, turn.now(), tally));
    } else if (seen.difference().kind() == DriftKind.UNKNOWN) {
      Finding finding = turn.write(() -> note(seen, turn.now(), tally));
      unknownRemoval.remove(turn, connector, seen, finding, tally);
    } else {
      repair(turn, seen, tally);
    }
  }

  /**
   * One transaction for each hold, since each locks a request. Those go first that found the access
   * there: were one left out by a crash, it would later leave our own access behind as older.
   */
  private void repair(Turn turn, Sighting seen, Tally tally) {
    boolean noted = false;
    List<KnownAccess> holds =
        seen.difference().holds().stream()
            .sorted(Comparator.comparing(KnownAccess::isOurs))
            .toList();
    for (KnownAccess hold : holds) {
      boolean first = !noted;
      noted |= turn.write(() -> repairOne(turn, seen, hold, first, tally));
    }
  }

  /** Nothing is noted when the hold has changed: then it was no drift. */
  private boolean repairOne(Turn turn, Sighting seen, KnownAccess hold, boolean note, Tally tally) {
    boolean removes = seen.removes();
    boolean done = removes ? repairs.takeAwayAgain(hold) : repairs.issueAgain(hold);
    if (done && note) {
      store.acted(note(seen, turn.now(), tally).id(), turn.now());
      if (removes) {
        tally.removed();
      } else {
        tally.repaired();
      }
    }
    return done;
  }

  private Finding note(Sighting seen, Instant now, Tally tally) {
    Optional<Finding> known = store.open(seen.openKey());
    Finding finding = known.orElseGet(() -> open(seen, now, tally));
    if (known.isPresent()) {
      store.seenAgain(finding.id(), seen.response(), now);
    }
    if (seen.doubt() != null) {
      store.failed(finding.id(), shortened(seen.doubt()));
    }
    return finding;
  }

  private Finding open(Sighting seen, Instant now, Tally tally) {
    Difference difference = seen.difference();
    Optional<GrantId> grant = difference.holds().stream().map(KnownAccess::grant).findFirst();
    Finding finding =
        new Finding(
            ids.next(),
            difference.kind(),
            seen.watched().entitlement(),
            difference.account(),
            seen.key(),
            seen.watched().owner(),
            seen.response(),
            grant.orElse(null),
            now,
            now,
            1,
            null,
            null,
            null,
            null);
    store.insert(finding, seen.openKey());
    ledger.append(new DriftEvent.Detected(finding));
    tally.detected();
    LOG.warn(
        "drift {}: {} access of {} to {}; response {}",
        finding.id(),
        finding.kind(),
        finding.account(),
        finding.entitlement(),
        finding.response());
    return finding;
  }

  /**
   * Closes the findings of a target that are no more.
   *
   * @param settled the comparison of each entitlement, by its name
   */
  void resolve(Turn turn, ConnectorId target, Map<String, Compared> settled, Tally tally) {
    for (Finding finding : store.open()) {
      Compared compared = settled.get(finding.entitlement().toString());
      if (compared != null && finding.entitlement().connector().equals(target)) {
        resolveIfNoMore(turn, finding, compared, tally);
      }
    }
  }

  /** Closes the findings about what the catalogue no longer names. */
  void resolveUnwatched(Turn turn, Tally tally) {
    store.open().stream()
        .filter(finding -> watchList.named(finding.entitlement().toString()).isEmpty())
        .forEach(finding -> close(turn, finding, DriftOutcome.UNWATCHED, tally));
  }

  private void resolveIfNoMore(Turn turn, Finding finding, Compared compared, Tally tally) {
    String key = finding.accessKey();
    Difference difference = compared.differences().get(key);
    boolean goesOn = difference != null && difference.kind() == finding.kind();
    if (!goesOn && !compared.unsettled().contains(key)) {
      close(turn, finding, outcome(finding, compared.listed().contains(key)), tally);
    }
  }

  private void close(Turn turn, Finding finding, DriftOutcome outcome, Tally tally) {
    turn.write(
        () -> {
          store.resolved(finding.id(), outcome, turn.now());
          ledger.append(new DriftEvent.Resolved(finding, outcome));
          return outcome;
        });
    tally.resolved();
  }

  private static DriftOutcome outcome(Finding finding, boolean isListed) {
    if (finding.actedAt() == null || isListed != (finding.kind() == DriftKind.MISSING)) {
      return DriftOutcome.GONE;
    }
    return isListed ? DriftOutcome.REPAIRED : DriftOutcome.REMOVED;
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR - 1) + "…";
  }
}
