package io.daypass.approval;

import io.daypass.entitlement.Catalogue;
import io.daypass.identity.Duty;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may read about a request and what came of it: those it concerns, those who decide, watchers.
 */
@Component
public class Readers {

  private final ApproverChoice choice;
  private final ApprovalStore approvals;
  private final Catalogue catalogue;
  private final GroupName securityTeam;

  Readers(
      ApproverChoice choice,
      ApprovalStore approvals,
      Catalogue catalogue,
      ApprovalProperties properties) {
    this.choice = choice;
    this.approvals = approvals;
    this.catalogue = catalogue;
    this.securityTeam = new GroupName(properties.securityGroup());
  }

  public boolean maySee(Person person, AccessRequest request) {
    return request.concerns(person.id())
        || seesEverything(person)
        || person.isIn(securityTeam)
        || decides(person, request)
        || hasDecided(person.id(), request);
  }

  public boolean seesEverything(Person person) {
    return Duty.AUDITOR.isOf(person) || Duty.OPERATOR.isOf(person);
  }

  /**
   * Whether the person may end what came of the request: the same, but for those who only watch.
   */
  public boolean mayEnd(Person person, AccessRequest request) {
    return request.concerns(person.id())
        || Duty.OPERATOR.isOf(person)
        || person.isIn(securityTeam)
        || decides(person, request);
  }

  private boolean decides(Person person, AccessRequest request) {
    return catalogue
        .role(request.role())
        .map(
            role ->
                List.of(Lane.MANAGER_OR_OWNER, Lane.SECURITY).stream()
                    .anyMatch(lane -> choice.mayDecide(person, request, role, lane, true)))
        .orElse(false);
  }

  private boolean hasDecided(PersonId person, AccessRequest request) {
    return approvals.of(request.id()).stream()
        .anyMatch(approval -> approval.approver().equals(person));
  }
}
