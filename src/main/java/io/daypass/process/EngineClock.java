package io.daypass.process;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/**
 * Gives the engine our clock, so that its timers are due when the guard's holds are. The engine
 * asks Joda-Time, whose source of time is one for the whole program.
 */
@Component
class EngineClock extends AbstractProcessEnginePlugin {

  private final Clock clock;

  EngineClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    DateTimeUtils.setCurrentMillisProvider(clock::millis);
  }
}
