package io.daypass.process;

import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantFollower;
import io.daypass.issuance.Hold;
import io.daypass.issuance.Waited;
import io.daypass.issuance.Waits;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves process instances on when the guard has done its work, and shows its troubles in Cockpit.
 */
@Component
class FollowInEngine implements GrantFollower {

  static final String INCIDENT = "target-unavailable";

  private static final Logger LOG = LoggerFactory.getLogger(FollowInEngine.class);

  private final Waits waits;
  private final RuntimeService runtime;
  private final TransactionTemplate transaction;

  FollowInEngine(Waits waits, @Lazy RuntimeService runtime, TransactionTemplate transaction) {
    this.waits = waits;
    this.runtime = runtime;
    this.transaction = transaction;
  }

  @Override
  public void settled(Grant grant) {
    attempt(
        grant,
        () ->
            transaction.executeWithoutResult(
                tx -> waits.end(grant.id()).filter(this::isAlive).ifPresent(this::signal)));
  }

  /** The activity is told what was read with the lock, and need not read it again. */
  private void signal(Waited waited) {
    runtime.signal(waited.who(), null, waited.grant(), null);
  }

  @Override
  public void stuck(Grant grant, Hold hold, String error) {
    attempt(
        grant,
        () -> {
          if (incidents(hold).isEmpty()) {
            place(grant)
                .ifPresent(
                    execution ->
                        runtime.createIncident(INCIDENT, execution, hold.id().toString(), error));
          }
        });
  }

  @Override
  public void recovered(Grant grant, Hold hold) {
    attempt(
        grant,
        () -> incidents(hold).forEach(incident -> runtime.resolveIncident(incident.getId())));
  }

  @Override
  public void forgetWhatIsOver(UnaryOperator<Collection<UUID>> stillStuck) {
    List<Incident> open = runtime.createIncidentQuery().incidentType(INCIDENT).list();
    List<UUID> held =
        open.stream().map(incident -> UUID.fromString(incident.getConfiguration())).toList();
    Collection<UUID> stuck = held.isEmpty() ? List.of() : stillStuck.apply(held);
    open.stream()
        .filter(incident -> !stuck.contains(UUID.fromString(incident.getConfiguration())))
        .forEach(incident -> runtime.resolveIncident(incident.getId()));
  }

  /** The engine may be busy with the very same instance; the guard comes back. */
  private static void attempt(Grant grant, Runnable act) {
    try {
      act.run();
    } catch (RuntimeException lostRace) {
      // The engine answers a lost race with a NullPointerException too; no target is to blame.
      LOG.warn(
          "the process of request {} will follow later: {}", grant.request(), lostRace.toString());
    }
  }

  /** A deleted instance has nobody left to tell. */
  private boolean isAlive(Waited waited) {
    return runtime.createExecutionQuery().executionId(waited.who()).count() == 1;
  }

  private List<Incident> incidents(Hold hold) {
    return runtime
        .createIncidentQuery()
        .incidentType(INCIDENT)
        .configuration(hold.id().toString())
        .list();
  }

  /** Where the instance stands, whatever its model calls it; nowhere when it was deleted. */
  private Optional<String> place(Grant grant) {
    return runtime
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .processInstanceBusinessKey(grant.request().toString())
        .list()
        .stream()
        .flatMap(instance -> Stream.ofNullable(runtime.getActivityInstance(instance.getId())))
        .flatMap(instance -> Stream.of(instance.getChildActivityInstances()))
        .flatMap(activity -> Stream.of(activity.getExecutionIds()))
        .findFirst();
  }
}
