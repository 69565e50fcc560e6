package io.daypass.process;

import io.daypass.identity.Duty;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Who may do what in Tasklist and Cockpit. Only additions: approvers get their tasks through the
 * tasks' own candidates, and nobody may deploy, create filters, suspend or delete.
 */
@Component
class EngineAccess implements SmartInitializingSingleton {

  private final AuthorizationService authorizations;

  EngineAccess(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  @Override
  public void afterSingletonsInstantiated() {
    everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    everybody(Resources.PROCESS_DEFINITION, "*", ProcessDefinitionPermissions.READ);
    for (Duty duty : List.of(Duty.AUDITOR, Duty.OPERATOR)) {
      watch(duty.group().value());
    }
    grant(
        Duty.OPERATOR.group().value(),
        Resources.PROCESS_DEFINITION,
        "*",
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.RETRY_JOB);
  }

  private void watch(String group) {
    grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grant(
        group,
        Resources.PROCESS_DEFINITION,
        "*",
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.READ_TASK);
    grant(group, Resources.DECISION_DEFINITION, "*", Permissions.READ, Permissions.READ_HISTORY);
    grant(group, Resources.DEPLOYMENT, "*", Permissions.READ);
    grant(group, Resources.TASK, "*", TaskPermissions.READ);
  }

  private void everybody(Resource resource, String id, Permission... permissions) {
    if (authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
            .resourceType(resource)
            .resourceId(id)
            .count()
        == 0) {
      Authorization global = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
      save(global, resource, id, permissions);
    }
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization known =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    if (known != null) {
      save(known, resource, id, permissions);
      return;
    }
    Authorization added = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    added.setGroupId(group);
    save(added, resource, id, permissions);
  }

  private void save(
      Authorization authorization, Resource resource, String id, Permission... permissions) {
    authorization.setResource(resource);
    authorization.setResourceId(id);
    authorization.setPermissions(permissions);
    authorizations.saveAuthorization(authorization);
  }
}
