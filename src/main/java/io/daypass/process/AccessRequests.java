package io.daypass.process;

import io.daypass.connector.Connector;
import io.daypass.connector.Connectors;
import io.daypass.connector.Guarantees;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.Actor;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.issuance.GrantStore;
import io.daypass.request.AccessRequest;
import io.daypass.request.Ask;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import io.daypass.request.Requests;
import io.daypass.request.SubmissionBounds;
import io.daypass.risk.RiskFacts;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where asks enter the process: the request and its instance are stored in one transaction. */
@Component
public class AccessRequests {

  private static final String PROCESS = "access-request";

  private final Requests requests;
  private final RequestStore store;
  private final GrantStore grants;
  private final Catalogue catalogue;
  private final Connectors connectors;
  private final DirectoryStore directory;
  private final RuntimeService runtime;
  private final TransactionTemplate transaction;

  AccessRequests(
      Requests requests,
      RequestStore store,
      GrantStore grants,
      Catalogue catalogue,
      Connectors connectors,
      DirectoryStore directory,
      RuntimeService runtime,
      TransactionTemplate transaction) {
    this.requests = requests;
    this.store = store;
    this.grants = grants;
    this.catalogue = catalogue;
    this.connectors = connectors;
    this.directory = directory;
    this.runtime = runtime;
    this.transaction = transaction;
  }

  /**
   * Takes an ask in and lets risk route it.
   *
   * @throws io.daypass.request.Refused when a rule objects
   */
  public AccessRequest submit(Ask ask, Actor.Human actor) {
    return transaction.execute(tx -> start(ask, actor));
  }

  /** What {@link #submit} would do. It is done, and undone: preview and act are the same code. */
  public AccessRequest preview(Ask ask, Actor.Human actor) {
    return transaction.execute(
        tx -> {
          tx.setRollbackOnly();
          return start(ask, actor);
        });
  }

  /**
   * Takes an ask back and ends its process.
   *
   * @throws io.daypass.request.Refused when it is not the actor's, or no longer pending
   */
  public void withdraw(RequestId id, Actor.Human actor) {
    transaction.executeWithoutResult(
        tx -> {
          requests.withdraw(id, actor);
          runtime
              .createMessageCorrelation(ProcessMessage.WITHDRAW_REQUEST.messageName())
              .processInstanceBusinessKey(id.toString())
              .correlateAll();
        });
  }

  private AccessRequest start(Ask ask, Actor.Human actor) {
    // Two asks at once must not pass the conflict of duties that each would be for the other.
    Optional<Person> beneficiary = beneficiary(ask).flatMap(directory::lock);
    AccessRequest request = requests.submit(ask, beneficiary, rolesHeld(ask), bounds(ask), actor);
    runtime
        .createProcessInstanceByKey(PROCESS)
        .businessKey(request.id().toString())
        .setVariables(RiskInputs.of(facts(request, beneficiary.orElseThrow())))
        .execute();
    return store.find(request.id()).orElseThrow();
  }

  private RiskFacts facts(AccessRequest request, Person beneficiary) {
    Role role = catalogue.role(request.role()).orElseThrow();
    return RiskFacts.of(request, role, beneficiary);
  }

  private static Optional<PersonId> beneficiary(Ask ask) {
    String name = ask.beneficiary() == null ? ask.requester().value() : ask.beneficiary();
    return Optional.of(name).filter(PersonId::isValid).map(PersonId::new);
  }

  private List<RoleId> rolesHeld(Ask ask) {
    return beneficiary(ask).map(grants::rolesHeldBy).orElse(List.of());
  }

  private SubmissionBounds bounds(Ask ask) {
    List<Connector> targets =
        Optional.ofNullable(ask.role())
            .filter(RoleId::isValid)
            .flatMap(role -> catalogue.role(new RoleId(role)))
            .map(this::targets)
            .orElse(List.of());
    Optional<String> key = Optional.ofNullable(ask.publicKey());
    return new SubmissionBounds(
        targets.stream()
            .map(target -> target.guarantees().minDuration())
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO),
        longest(targets),
        targets.stream().flatMap(target -> target.objectionToKey(key).stream()).findFirst());
  }

  private List<Connector> targets(Role role) {
    return role.entitlements().stream()
        .map(Entitlement::connector)
        .distinct()
        .map(connectors::get)
        .toList();
  }

  private static Duration longest(List<Connector> targets) {
    return targets.stream()
        .map(Connector::guarantees)
        .map(Guarantees::maxDuration)
        .min(Comparator.naturalOrder())
        .orElse(Duration.ofDays(1));
  }
}
