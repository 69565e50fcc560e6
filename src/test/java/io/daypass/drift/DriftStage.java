package io.daypass.drift;

import io.daypass.Samples;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.FakeConnector;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.ResourceId;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.ledger.StreamId;
import io.daypass.process.Stage;
import java.util.List;
import java.util.Optional;

/** Lets the sweep run, and tells what came of it. */
record DriftStage(
    Stage stage,
    Sweeps sweeps,
    DriftFindings findings,
    TargetStatusStore targets,
    LedgerInvariant ledger) {

  Sweep sweep() {
    sweeps.ask(stage.logIn(Samples.ALICE));
    return sweeps.runDue().orElseThrow();
  }

  /** A sweep, the guard's work, and a sweep that sees it. */
  void sweepAndGuard() {
    sweep();
    stage.guard();
  }

  List<Finding> open() {
    return findings.page(Optional.empty(), true, null, 100);
  }

  List<Finding> resolved() {
    return findings.page(Optional.empty(), false, null, 100);
  }

  Finding only() {
    return open().stream()
        .reduce(
            (a, b) -> {
              throw new AssertionError(open());
            })
        .orElseThrow();
  }

  String state(String target) {
    return targets.all().stream()
        .filter(status -> status.target().value().equals(target))
        .map(TargetStatus::state)
        .findFirst()
        .orElseThrow();
  }

  /** The types of the entries of the sweep, but for its own beginning. */
  List<String> entries() {
    return ledger.types(StreamId.system("drift")).stream()
        .filter(type -> !type.equals("drift.sweep-asked"))
        .filter(type -> !type.equals("standing.baseline-frozen"))
        .toList();
  }

  /** Somebody takes a member out without Daypass. */
  static void takeByHand(FakeConnector target, String account, String kind, String name) {
    target.revoke(
        new ExternalRef(
            account, new Entitlement(new ResourceId("any"), target.id(), kind, name), ""));
  }
}
