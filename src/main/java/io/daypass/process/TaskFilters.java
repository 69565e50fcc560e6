package io.daypass.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The lists that everybody finds in Tasklist. They name no user and hold no expression: the engine
 * shows each person only the tasks that are offered to them.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

  private static final int HIGH_RISK = 80;

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;

  TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
  }

  @Override
  public void afterSingletonsInstantiated() {
    offer("Waiting for you", 1, tasks.createTaskQuery().processDefinitionKey("approval"));
    offer(
        "High risk",
        2,
        tasks.createTaskQuery().processDefinitionKey("approval").taskMinPriority(HIGH_RISK));
    offer(
        "As security team",
        3,
        tasks
            .createTaskQuery()
            .processDefinitionKey("approval")
            .taskDefinitionKey("approve-as-security"));
  }

  private void offer(String name, int place, TaskQuery query) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(query.orderByDueDate().asc());
    filter.setProperties(
        Map.of(
            "priority",
            place,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of(
                Map.of("name", "role", "label", "Role"),
                Map.of("name", "requester", "label", "Asked by"),
                Map.of("name", "risk", "label", "Risk"))));
    allowEverybody(filters.saveFilter(filter));
  }

  private void allowEverybody(Filter filter) {
    Authorization read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    read.setResource(Resources.FILTER);
    read.setResourceId(filter.getId());
    read.addPermission(Permissions.READ);
    authorizations.saveAuthorization(read);
  }
}
