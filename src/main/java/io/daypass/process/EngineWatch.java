package io.daypass.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Whether the engine keeps up: the thread that looks for due jobs can die without a word. */
@Component
public class EngineWatch {

  private final ManagementService management;
  private final RuntimeService runtime;

  EngineWatch(ManagementService management, RuntimeService runtime) {
    this.management = management;
    this.runtime = runtime;
  }

  public long openIncidents() {
    return runtime.createIncidentQuery().count();
  }

  /** For how long the oldest job that may run has been waiting; zero when none has. */
  public Duration oldestDueJob(Instant now) {
    return management
        .createJobQuery()
        .executable()
        .active()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(job -> Duration.between(dueAt(job), now))
        .filter(late -> !late.isNegative())
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private static Instant dueAt(Job job) {
    Date due = job.getDuedate() == null ? job.getCreateTime() : job.getDuedate();
    return due.toInstant();
  }
}
