package io.daypass;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.connector.FakeTargets;
import io.daypass.ledger.LedgerInvariant;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties everything before a test, and holds the ledger against the tables after it. */
class BetweenTests implements TestExecutionListener {

  private static final List<String> TABLES =
      List.of(
          "drift_turn",
          "drift_sweep",
          "drift_target",
          "drift_finding",
          "standing_baseline",
          "standing_privilege",
          "standing_trend",
          "hold",
          "access_grant",
          "approval",
          "audit_entry",
          "ledger_stream",
          "ledger_head",
          "ledger_node",
          "ledger_checkpoint",
          "ledger_key",
          "ledger_anchor",
          "sink_cursor",
          "idempotency_key",
          "access_request",
          "free_text");

  @Override
  public void beforeTestMethod(TestContext test) {
    ApplicationContext beans = test.getApplicationContext();
    RuntimeService runtime = beans.getBean(RuntimeService.class);
    runtime
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next test"));
    JdbcClient jdbc = beans.getBean(JdbcClient.class);
    empty(jdbc);
    beans.getBean(FakeTargets.class).reset();
    beans
        .getBean(CircuitBreakerRegistry.class)
        .getAllCircuitBreakers()
        .forEach(CircuitBreaker::reset);
    beans.getBean(TestClock.class).reset();
  }

  /** PostgreSQL has triggers that keep anybody from emptying the ledger, tests included. */
  private static void empty(JdbcClient jdbc) {
    boolean triggers = jdbc.sql("select version()").query(String.class).single().startsWith("Post");
    for (String table : TABLES) {
      if (triggers) {
        jdbc.sql("alter table " + table + " disable trigger user").update();
      }
      jdbc.sql("delete from " + table).update();
      if (triggers) {
        jdbc.sql("alter table " + table + " enable trigger user").update();
      }
    }
  }

  @Override
  public void afterTestMethod(TestContext test) {
    ApplicationContext beans = test.getApplicationContext();
    SecurityContextHolder.clearContext();
    beans.getBean(TestClock.class).letGoOfTheEngine();
    assertThat(beans.getBean(LedgerInvariant.class).faults()).isEmpty();
  }
}
