package io.daypass.process;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Whether the engine keeps up: the thread that looks for due jobs can die without a word. */
@Component
public class EngineWatch {

  private final DueJobStore jobs;
  private final RuntimeService runtime;

  EngineWatch(DueJobStore jobs, RuntimeService runtime) {
    this.jobs = jobs;
    this.runtime = runtime;
  }

  public long openIncidents() {
    return runtime.createIncidentQuery().count();
  }

  /** For how long the oldest job that may run has been waiting; zero when none has. */
  public Duration oldestDueJob(Instant now) {
    return jobs.oldestDue(now).map(due -> Duration.between(due, now)).orElse(Duration.ZERO);
  }
}
