package io.daypass.process;

import io.daypass.identity.CurrentActor;
import io.daypass.request.Refusal;
import io.daypass.request.Refusals;
import io.daypass.request.Refused;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes refusals to the ledger that reach a person through the engine's own clients, such as
 * Tasklist, and gives them the refusal's sentence instead of a server error. Calls that come in a
 * transaction of ours are left alone: the API writes those down.
 */
@Component
class RefusalsFromEngine extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalsFromEngine.class);

  /** What a person does to a task, which somebody else may have ended a moment before. */
  private static final Set<Class<?>> DECIDING =
      Set.of(CompleteTaskCmd.class, SubmitTaskFormCmd.class, ClaimTaskCmd.class);

  /** The same answer, whichever way the engine notices it. */
  static final Refusal TOO_LATE =
      Refusal.conflict(
          "already-decided",
          "This approval is over, or somebody changed it at the same moment. Reload the list.");

  private final Refusals refusals;
  private final CurrentActor currentActor;

  RefusalsFromEngine(Refusals refusals, CurrentActor currentActor) {
    this.refusals = refusals;
    this.currentActor = currentActor;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (ProcessEngineException e) {
      throw atTheEdge(command, e);
    } catch (NullPointerException e) {
      // How the engine answers when a task's instance ends while it looks at the task.
      throw atTheEdge(command, new ProcessEngineException(e));
    }
  }

  private ProcessEngineException atTheEdge(Command<?> command, ProcessEngineException thrown) {
    if (thrown instanceof AuthorizationException) {
      record(
          command,
          Refusal.forbidden(
              "engine-authorization", "The engine's authorizations do not allow it."));
      return thrown;
    }
    return refusal(command, thrown)
        .map(
            refusal -> {
              record(command, refusal);
              return (ProcessEngineException) new AuthorizationException(refusal.message());
            })
        .orElseGet(() -> failed(command, thrown));
  }

  private static Optional<Refusal> refusal(Command<?> command, ProcessEngineException thrown) {
    boolean gone =
        thrown instanceof NullValueException
            || thrown instanceof OptimisticLockingException
            || thrown.getCause() instanceof NullPointerException;
    return gone && DECIDING.contains(command.getClass())
        ? Optional.of(TOO_LATE)
        : RefusedInEngine.find(thrown).map(Refused::refusal);
  }

  private static ProcessEngineException failed(Command<?> command, ProcessEngineException thrown) {
    LOG.warn("engine {} failed", command.getClass().getSimpleName(), thrown);
    return thrown;
  }

  private void record(Command<?> command, Refusal refusal) {
    currentActor
        .find()
        .ifPresent(
            actor ->
                refusals.record(actor, refusal, "engine " + command.getClass().getSimpleName()));
  }
}
