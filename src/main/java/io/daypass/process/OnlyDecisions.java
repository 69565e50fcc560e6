package io.daypass.process;

import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Leaves an approver one way to end a task: to complete it, where {@link RecordDecision} looks. The
 * right that the engine needs for that would also allow these commands, which set any variable of
 * the process or end the task without a decision.
 */
@Component
class OnlyDecisions extends CommandInterceptor {

  private static final Set<Class<?>> OTHER_WAYS =
      Set.of(
          ResolveTaskCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          DeleteTaskCmd.class);

  @Override
  public <T> T execute(Command<T> command) {
    if (OTHER_WAYS.contains(command.getClass())) {
      throw new ProcessEngineException(
          new Refused(
              Refusal.forbidden(
                  "only-decide",
                  "An approval can only be completed, with \"approve\" or \"deny\".")));
    }
    return next.execute(command);
  }
}
