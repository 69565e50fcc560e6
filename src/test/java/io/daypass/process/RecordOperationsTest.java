package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators do with the engine's own means, seen in the ledger. */
@ProcessTest
class RecordOperationsTest {

  @Autowired private Stage stage;
  @Autowired private LedgerInvariant ledger;
  @Autowired private IdentityService identity;
  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private TaskService tasks;
  @Autowired private AuthorizationService authorizations;

  /** Nobody has such rights in Daypass, unless somebody gave them by hand. */
  @BeforeEach
  void giveRights() {
    for (Resources resource :
        List.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE, Resources.USER)) {
      Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      all.setUserId("root");
      all.setResource(resource);
      all.setResourceId(Authorization.ANY);
      all.addPermission(Permissions.ALL);
      authorizations.saveAuthorization(all);
    }
  }

  @AfterEach
  void takeRightsAway() {
    identity.clearAuthentication();
    authorizations.createAuthorizationQuery().userIdIn("root").list().stream()
        .map(Authorization::getId)
        .forEach(authorizations::deleteAuthorization);
  }

  @Test
  void job_whenItsRetriesAreSet_isInTheChainOfItsRequest() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    Job job = management.createJobQuery().list().get(0);
    administrate();

    management.setJobRetries(job.getId(), 5);

    JsonNode entry = onlyOperation(request);
    assertThat(entry.at("/actor/sub").asText()).isEqualTo("root");
    assertThat(entry.at("/data/operation").asText()).isEqualTo("SetJobRetries");
    assertThat(entry.at("/data/on").asText()).isEqualTo("Job");
    assertThat(entry.at("/data/id").asText()).isEqualTo(job.getId());
    assertThat(entry.at("/data/property").asText()).isEqualTo("retries");
    assertThat(entry.at("/data/before").asText()).isEqualTo("3");
    assertThat(entry.at("/data/after").asText()).isEqualTo("5");
  }

  @Test
  void definition_whenItIsSuspended_isInTheChainOfTheEngine() {
    administrate();

    repository.suspendProcessDefinitionByKey("access-request");
    repository.activateProcessDefinitionByKey("access-request");

    assertThat(ledger.systemBodies("engine"))
        .extracting(body -> body.at("/data/operation").asText())
        .contains("SuspendProcessDefinition", "ActivateProcessDefinition");
  }

  @Test
  void instance_whenItIsDeleted_isToldAndTheWordsAreNot() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    String instance = stage.process(request).getId();
    administrate();

    runtime.deleteProcessInstance(instance, "because Alice is on leave");

    assertThat(operations(request))
        .anySatisfy(
            body -> {
              assertThat(body.at("/data/operation").asText()).isEqualTo("Delete");
              assertThat(body.at("/data/process").asText()).isEqualTo(instance);
            });
    assertThat(operations(request).toString()).doesNotContain("on leave");
  }

  @Test
  void variable_whenItIsChanged_isTold() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    administrate();

    runtime.setVariable(stage.process(request).getId(), "route", "auto");

    assertThat(onlyOperation(request).at("/data/on").asText()).isEqualTo("Variable");
  }

  @Test
  void user_whenMadeInTheEngine_isTold() {
    administrate();
    identity.saveUser(identity.newUser("newcomer"));

    identity.deleteUser("newcomer");

    assertThat(ledger.systemBodies("engine"))
        .extracting(
            body -> body.at("/data/on").asText(), body -> body.at("/data/operation").asText())
        .contains(tuple("User", "Create"), tuple("User", "Delete"));
  }

  @Test
  void decision_isWrittenDownAsADecisionAndNotOnceMore() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER);

    assertThat(operations(request)).isEmpty();
    assertThat(ledger.bodies(request.id().value(), "approval.decided")).hasSize(1);
  }

  @Test
  void act_whenItFails_isNotWrittenDown() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    String task = stage.task(request, Lane.MANAGER_OR_OWNER);
    identity.setAuthentication("mallory", List.of());

    assertThatThrownBy(() -> tasks.setAssignee(task, "mallory"))
        .isInstanceOf(AuthorizationException.class);

    assertThat(operations(request)).isEmpty();
  }

  private JsonNode onlyOperation(AccessRequest request) {
    assertThat(operations(request)).hasSize(1);
    return operations(request).get(0);
  }

  private List<JsonNode> operations(AccessRequest request) {
    return ledger.bodies(request.id().value(), "engine.operated");
  }

  private void administrate() {
    identity.setAuthentication("root", List.of());
  }
}
