package io.daypass.approval;

import io.daypass.approval.ApprovalRules.Facts;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.Role;
import io.daypass.identity.Actor;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.Ids;
import io.daypass.identity.Person;
import io.daypass.ledger.FreeText;
import io.daypass.ledger.FreeTextStore;
import io.daypass.ledger.Ledger;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStatus;
import io.daypass.request.RequestStore;
import io.daypass.request.Requests;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 2: takes decisions in, whatever client they come from. Every method joins a transaction. */
@Component
public class Approvals {

  private final RequestStore requestStore;
  private final Requests requests;
  private final ApprovalStore store;
  private final ApproverChoice choice;
  private final DirectoryStore directory;
  private final Catalogue catalogue;
  private final FreeTextStore texts;
  private final Ledger ledger;
  private final Ids ids;
  private final Clock clock;

  Approvals(
      RequestStore requestStore,
      Requests requests,
      ApprovalStore store,
      ApproverChoice choice,
      DirectoryStore directory,
      Catalogue catalogue,
      FreeTextStore texts,
      Ledger ledger,
      Ids ids,
      Clock clock) {
    this.requestStore = requestStore;
    this.requests = requests;
    this.store = store;
    this.choice = choice;
    this.directory = directory;
    this.catalogue = catalogue;
    this.texts = texts;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What an approver sends.
   *
   * @param escalated whether more people than the first choice have been asked
   * @param seenHash the hash of the request that was looked at, where the client tells it
   */
  public record Vote(
      Lane lane,
      boolean escalated,
      @Nullable String decision,
      @Nullable String comment,
      @Nullable String seenHash) {}

  /**
   * Says whether {@link #decide} would object, and changes nothing.
   *
   * @throws Refused when a rule objects
   */
  public void check(RequestId id, Vote vote, Actor.Human actor) {
    check(requestStore.lock(id), store.of(id), vote, actor);
  }

  /**
   * Records a decision; the last approval approves the request, the first denial denies it.
   *
   * @throws Refused when a rule objects
   */
  public void decide(RequestId id, Vote vote, Actor.Human actor) {
    AccessRequest request = requestStore.lock(id);
    List<Approval> earlier = store.of(id);
    Decision decision = check(request, earlier, vote, actor);
    Approval approval = record(request, vote, decision, actor);
    settle(request, approval, earlier, actor);
  }

  /** Notes that more people were asked in this lane, and says who. */
  public Approvers escalate(RequestId id, Lane lane, Actor actor) {
    AccessRequest request = requestStore.lock(id);
    Approvers more = choice.escalation(role(request), lane);
    ledger.append(new ApprovalEvent.Escalated(request, actor, lane, more));
    return more;
  }

  public Approvers approvers(RequestId id, Lane lane) {
    AccessRequest request = requestStore.find(id).orElseThrow();
    return choice.approvers(request, role(request), lane);
  }

  private Decision check(
      AccessRequest request, List<Approval> earlier, Vote vote, Actor.Human actor) {
    Optional<Decision> decision = Decision.of(vote.decision());
    boolean mayDecide = mayDecide(request, vote.lane(), vote.escalated(), actor);
    ApprovalRules.objection(
            new Facts(
                request,
                vote.lane(),
                actor.person(),
                mayDecide,
                earlier,
                decision,
                vote.comment(),
                vote.seenHash()))
        .ifPresent(
            refusal -> {
              throw new Refused(refusal);
            });
    return decision.orElseThrow();
  }

  private boolean mayDecide(
      AccessRequest request, Lane lane, boolean escalated, Actor.Human actor) {
    Optional<Person> approver = directory.find(actor.person());
    return approver.isPresent()
        && choice.mayDecide(approver.get(), request, role(request), lane, escalated);
  }

  private Approval record(AccessRequest request, Vote vote, Decision decision, Actor.Human actor) {
    FreeText comment =
        vote.comment() == null || vote.comment().isBlank()
            ? null
            : texts.keep(vote.comment().strip());
    Approval approval =
        new Approval(
            ids.next(),
            request.id(),
            vote.lane(),
            actor.person(),
            decision,
            comment == null ? null : comment.id(),
            request.hash(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    store.insert(approval);
    ledger.append(new ApprovalEvent.Decided(request, actor, approval, comment));
    return approval;
  }

  private void settle(
      AccessRequest request, Approval approval, List<Approval> earlier, Actor actor) {
    if (approval.decision() == Decision.DENY) {
      requests.settleIfPending(
          request.id(), RequestStatus.DENIED, "Denied by " + approval.approver() + ".", actor);
    } else if (earlier.size() + 1 == request.routing().orElseThrow().lanes().size()) {
      requests.settleIfPending(
          request.id(), RequestStatus.APPROVED, "Everybody asked has approved.", actor);
    }
  }

  private Role role(AccessRequest request) {
    return catalogue
        .role(request.role())
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.conflict(
                        "role-gone",
                        "The role \"%s\" is no longer in the catalogue; the request must be withdrawn."
                            .formatted(request.role()))));
  }
}
