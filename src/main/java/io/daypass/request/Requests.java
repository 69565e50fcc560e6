package io.daypass.request;

import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.DutyConflict;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.Actor;
import io.daypass.identity.Ids;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.ledger.FreeText;
import io.daypass.ledger.FreeTextStore;
import io.daypass.ledger.Ledger;
import io.daypass.request.SubmissionRules.Facts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 1: takes asks in and follows them to their end. Every method joins a transaction. */
@Component
public class Requests {

  private final Catalogue catalogue;
  private final RequestStore store;
  private final FreeTextStore texts;
  private final Ledger ledger;
  private final Ids ids;
  private final Clock clock;

  Requests(
      Catalogue catalogue,
      RequestStore store,
      FreeTextStore texts,
      Ledger ledger,
      Ids ids,
      Clock clock) {
    this.catalogue = catalogue;
    this.store = store;
    this.texts = texts;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes an ask in.
   *
   * @param beneficiary who shall hold the access; empty when nobody active has that name
   * @param held roles that the beneficiary has now
   * @param bounds what the targets of the role allow
   * @throws Refused when a rule objects
   */
  public AccessRequest submit(
      Ask ask,
      Optional<Person> beneficiary,
      List<RoleId> held,
      SubmissionBounds bounds,
      Actor.Human actor) {
    Facts facts = facts(ask, beneficiary, held, bounds);
    SubmissionRules.objection(facts)
        .ifPresent(
            refusal -> {
              throw new Refused(refusal);
            });
    FreeText why = texts.keep(facts.requiredJustification());
    AccessRequest request = accepted(ask, facts, why);
    store.insert(request);
    ledger.append(new RequestEvent.Submitted(request, actor, why.data()));
    return request;
  }

  /**
   * Notes what risk decided: go on alone, ask people until {@code answerBy}, or refuse.
   *
   * @param request as it was read with its lock
   */
  public AccessRequest route(
      AccessRequest request, Routing routing, @Nullable Instant answerBy, Actor actor) {
    RequestStatus status =
        switch (routing.kind()) {
          case AUTO -> RequestStatus.APPROVED;
          case APPROVAL -> RequestStatus.PENDING;
          case REFUSE -> RequestStatus.REFUSED;
        };
    store.route(request.id(), routing, status, answerBy);
    ledger.append(new RequestEvent.Routed(request, actor, routing));
    return request.routed(routing, status, answerBy);
  }

  /**
   * Takes an ask back.
   *
   * @throws Refused when it is not the actor's, or no longer pending
   */
  public void withdraw(RequestId id, Actor.Human actor) {
    AccessRequest request = store.lock(id);
    if (!request.concerns(actor.person())) {
      throw new Refused(
          Refusal.forbidden(
              "not-your-request",
              "Only who asked, or who shall hold the access, can withdraw it."));
    }
    if (!request.isPending()) {
      throw new Refused(RequestRefusals.noLongerPending(request));
    }
    settle(request, RequestStatus.WITHDRAWN, "Withdrawn by " + actor.subject() + ".", actor);
  }

  /** Ends a pending ask; it stays as it is when somebody else was faster. */
  public void settleIfPending(RequestId id, RequestStatus status, String reason, Actor actor) {
    AccessRequest request = store.lock(id);
    if (request.isPending()) {
      settle(request, status, reason, actor);
    }
  }

  private void settle(AccessRequest request, RequestStatus status, String reason, Actor actor) {
    store.settle(request.id(), status, reason);
    ledger.append(new RequestEvent.Settled(request, actor, status, reason));
  }

  private Facts facts(
      Ask ask, Optional<Person> beneficiary, List<RoleId> held, SubmissionBounds bounds) {
    Optional<Role> role = role(ask.role());
    return new Facts(
        ask,
        role.orElse(null),
        beneficiary.orElse(null),
        duration(ask, role),
        bounds,
        role.isPresent() && beneficiary.isPresent()
            ? conflicts(role.get(), beneficiary.get(), held)
            : List.of());
  }

  private Optional<Role> role(@Nullable String name) {
    return Optional.ofNullable(name)
        .filter(RoleId::isValid)
        .flatMap(valid -> catalogue.role(new RoleId(valid)));
  }

  private List<DutyConflict> conflicts(Role role, Person beneficiary, List<RoleId> held) {
    List<RoleId> others =
        Stream.concat(held.stream(), store.rolesPendingFor(beneficiary.id()).stream()).toList();
    return catalogue.conflictsBetween(others, role.id()).toList();
  }

  private static Optional<Duration> duration(Ask ask, Optional<Role> role) {
    if (ask.duration() == null) {
      return role.map(Role::defaultDuration);
    }
    try {
      return Optional.of(Duration.parse(ask.duration()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private AccessRequest accepted(Ask ask, Facts facts, FreeText why) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Duration duration = facts.duration().orElseThrow();
    PersonId beneficiary = facts.requiredBeneficiary().id();
    RoleId role = facts.requiredRole().id();
    return new AccessRequest(
        new RequestId(ids.next()),
        ask.requester(),
        beneficiary,
        role,
        why.id(),
        duration,
        ask.ticket(),
        ask.publicKey(),
        RequestHash.of(
            List.of(
                ask.requester().value(),
                beneficiary.value(),
                role.value(),
                duration.toString(),
                why.sha256(),
                ask.ticket() == null ? "" : ask.ticket(),
                ask.publicKey() == null ? "" : ask.publicKey())),
        now,
        RequestStatus.PENDING,
        null,
        null,
        null);
  }
}
