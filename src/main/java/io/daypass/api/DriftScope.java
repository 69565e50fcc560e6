package io.daypass.api;

import io.daypass.approval.Readers;
import io.daypass.drift.DriftFindings;
import io.daypass.drift.Finding;
import io.daypass.identity.Duty;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see what the drift sweep found: watchers everything, owners what is theirs. */
@Component
class DriftScope {

  private final Readers readers;
  private final DriftFindings findings;
  private final Views views;

  DriftScope(Readers readers, DriftFindings findings, Views views) {
    this.readers = readers;
    this.findings = findings;
    this.views = views;
  }

  /**
   * The groups whose things the caller may see; empty for all of them.
   *
   * @throws Refused when there is nothing that the caller may see
   */
  Optional<Set<GroupName>> owners() {
    Person caller = views.caller();
    if (readers.seesEverything(caller)) {
      return Optional.empty();
    }
    Set<GroupName> owned = findings.ownedBy(caller);
    if (owned.isEmpty()) {
      throw new Refused(
          Refusal.forbidden(
              "may-not-see-drift",
              "Only auditors, operators and owners of resources may see this."));
    }
    return Optional.of(owned);
  }

  boolean maySee(Finding finding) {
    Person caller = views.caller();
    return readers.seesEverything(caller) || caller.isIn(finding.owner());
  }

  void mustWatch() {
    if (!readers.seesEverything(views.caller())) {
      throw new Refused(
          Refusal.forbidden("may-not-see-sweeps", "Only auditors and operators may see this."));
    }
  }

  void mustOperate() {
    if (!Duty.OPERATOR.isOf(views.caller())) {
      throw new Refused(
          Refusal.forbidden("may-not-sweep", "Only operators may ask for a drift sweep."));
    }
  }
}
