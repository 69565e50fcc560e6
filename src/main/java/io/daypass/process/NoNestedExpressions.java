package io.daypass.process;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Refuses task queries that carry expressions below {@code orQueries}, which the engine would
 * evaluate for any logged-in user (CVE-2026-109432, open in 7.24.0).
 */
@Component
class NoNestedExpressions extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof TaskQueryImpl query) {
      refuseExpressions(query);
    } else if (command instanceof AbstractExecuteFilterCmd filter
        && extendingQuery(filter) instanceof TaskQueryImpl query) {
      refuseExpressions(query);
    }
    return next.execute(command);
  }

  private static void refuseExpressions(TaskQueryImpl query) {
    // The first of the queries is the query itself, which the engine checks.
    boolean nested =
        query.getQueries().stream().skip(1).anyMatch(part -> !part.getExpressions().isEmpty());
    if (nested) {
      throw new BadUserRequestException(
          "Expressions are not allowed in the orQueries of a task query; send values.");
    }
  }

  private static Object extendingQuery(AbstractExecuteFilterCmd command) {
    try {
      Field field = AbstractExecuteFilterCmd.class.getDeclaredField("extendingQuery");
      field.setAccessible(true);
      return field.get(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this engine version needs another guard for filters", e);
    }
  }
}
