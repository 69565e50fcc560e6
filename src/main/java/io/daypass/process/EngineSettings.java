package io.daypass.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine must never run without, set in code so that no configuration file can leave it
 * out. Why, and which published weaknesses it closes: docs/decisions/0008-engine-hardening.md.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

  private final JdbcClient jdbc;
  private final H2Mode h2Mode;
  private final NoNestedExpressions noNestedExpressions;
  private final OnlyDecisions onlyDecisions;
  private final RefusalsFromEngine refusals;

  EngineSettings(
      JdbcClient jdbc,
      H2Mode h2Mode,
      NoNestedExpressions noNestedExpressions,
      OnlyDecisions onlyDecisions,
      RefusalsFromEngine refusals) {
    this.jdbc = jdbc;
    this.h2Mode = h2Mode;
    this.noNestedExpressions = noNestedExpressions;
    this.onlyDecisions = onlyDecisions;
    this.refusals = refusals;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setResourceAuthorizationProvider(new OwnNameOnly());
    // Refusals are no errors; what is one, RefusalsFromEngine logs at the edge.
    engine.setEnableCmdExceptionLogging(false);
    DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
    decisions.setFeelEngineFactory(FeelReadOnce::new);
    engine.setDmnEngineConfiguration(decisions);
    // The engine allows letters and digits only; these are the shapes of PersonId and GroupName.
    engine.setUserResourceWhitelistPattern("[a-z0-9][a-z0-9._-]{0,63}");
    engine.setGroupResourceWhitelistPattern("[a-z0-9][a-z0-9-]{0,63}");
    engine.setCustomPreCommandInterceptorsTxRequired(
        before(engine.getCustomPreCommandInterceptorsTxRequired()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        new ArrayList<>(List.of(new NoNestedExpressions())));
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    // Last word, after the starter has applied its own properties.
    engine.setAuthorizationEnabled(true);
  }

  /** The shipped schema reads the whole table to find what is due. */
  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    h2Mode.speakPostgres();
    jdbc.sql("create index if not exists daypass_job_by_due on ACT_RU_JOB (DUEDATE_)").update();
  }

  private List<CommandInterceptor> before(List<CommandInterceptor> others) {
    List<CommandInterceptor> all =
        new ArrayList<>(List.of(refusals, noNestedExpressions, onlyDecisions));
    if (others != null) {
      all.addAll(others);
    }
    return all;
  }
}
