package io.daypass.metrics;

import io.daypass.process.EngineWatch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the process engine has before it. */
@Component
class EngineGauges implements GaugeSource {

  private static final double MILLIS = 1000;

  private final EngineWatch engine;

  EngineGauges(EngineWatch engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "engine";
  }

  @Override
  public Pace pace() {
    return Pace.OFTEN;
  }

  @Override
  public List<Reading> read(Instant now) {
    return List.of(
        new Reading(
            "jit.engine.incidents",
            "Incidents that are open in Cockpit",
            Map.of(),
            engine.openIncidents()),
        new Reading(
            "jit.engine.job.overdue.age.max.seconds",
            "How long the oldest job that could run has not been run",
            Map.of(),
            engine.oldestDueJob(now).toMillis() / MILLIS));
  }
}
