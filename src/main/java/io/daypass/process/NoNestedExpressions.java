package io.daypass.process;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses task queries that carry expressions below {@code orQueries}, which the engine would
 * evaluate for any logged-in user (CVE-2026-109432, open in 7.24.0), whether they come with the
 * call or were stored in a filter.
 */
@Component
class NoNestedExpressions extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof TaskQueryImpl query) {
      refuseExpressions(query);
    } else if (command instanceof AbstractExecuteFilterCmd filter) {
      refuseExpressionsIn(field(filter, "extendingQuery"));
      refuseExpressionsIn(stored((String) field(filter, "filterId")));
    }
    return next.execute(command);
  }

  private @Nullable Object stored(@Nullable String filterId) {
    FilterEntity filter =
        next.execute(
            context -> context.getDbEntityManager().selectById(FilterEntity.class, filterId));
    return filter == null ? null : filter.getQuery();
  }

  private static void refuseExpressionsIn(@Nullable Object query) {
    if (query instanceof TaskQueryImpl tasks) {
      refuseExpressions(tasks);
    }
  }

  /** The first of the queries is the query itself, which the engine checks. */
  private static void refuseExpressions(TaskQueryImpl query) {
    for (TaskQueryImpl part : query.getQueries().subList(1, query.getQueries().size())) {
      if (!part.getExpressions().isEmpty()) {
        throw new BadUserRequestException(
            "Expressions are not allowed in the orQueries of a task query; send values.");
      }
      refuseExpressions(part);
    }
  }

  private static @Nullable Object field(AbstractExecuteFilterCmd command, String name) {
    try {
      Field field = AbstractExecuteFilterCmd.class.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this engine version needs another guard for filters", e);
    }
  }
}
