package io.daypass.process;

import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Leaves an approver one way to end a task: to complete it, where {@link RecordDecision} looks. The
 * right that the engine needs for that would also allow these commands, which set any variable of
 * the process or end the task without a decision. Comments and attachments need no right at all:
 * whoever may read a task could write into its history, an auditor too.
 */
@Component
class OnlyDecisions extends CommandInterceptor {

  private static final Set<Class<?>> OTHER_WAYS =
      Set.of(
          ResolveTaskCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          DeleteTaskCmd.class,
          AddCommentCmd.class,
          UpdateCommentCmd.class,
          DeleteTaskCommentCmd.class,
          DeleteProcessInstanceCommentCmd.class,
          CreateAttachmentCmd.class,
          SaveAttachmentCmd.class,
          DeleteAttachmentCmd.class);

  @Override
  public <T> T execute(Command<T> command) {
    if (OTHER_WAYS.contains(command.getClass())) {
      throw new ProcessEngineException(
          new Refused(
              Refusal.forbidden(
                  "only-decide",
                  "An approval can only be completed, with \"approve\" or \"deny\" and a comment.")));
    }
    return next.execute(command);
  }
}
