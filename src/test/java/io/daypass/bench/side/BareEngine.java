package io.daypass.bench.side;

import com.zaxxer.hikari.HikariDataSource;
import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine as it comes, with timers only: the same steps, and the target is called by delegates
 * inside the engine's transaction. Without asynchronous hops, so that it has one job for each
 * lifecycle and not three: the cheapest form of the usual model.
 */
final class BareEngine implements Side {

  private static final String FOLDER = "io/daypass/bench/";

  private final HikariDataSource pool;
  private final JdbcClient admin;
  private final ProcessEngine engine;

  BareEngine(String url, JdbcClient admin, Accounts accounts) {
    this.pool = Pools.to(url);
    this.admin = admin;
    JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
    HomeGrants grants =
        new HomeGrants(JdbcClient.create(pool), new TransactionTemplate(transactions), accounts);
    grants.fillTarget();
    this.engine = engine(transactions, grants);
  }

  private ProcessEngine engine(JdbcTransactionManager transactions, HomeGrants grants) {
    SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
    settings.setProcessEngineName("bare" + UUID.randomUUID().toString().replace("-", ""));
    settings.setDataSource(pool);
    settings.setTransactionManager(transactions);
    settings.setDatabaseSchemaUpdate("true");
    // As the starter does; everything else is the engine's own choice.
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setHistory("full");
    settings.setJobExecutorActivate(true);
    JavaDelegate issue = execution -> grants.issue(id(execution), end(execution));
    JavaDelegate revoke = execution -> grants.revoke(grants.find(id(execution)));
    settings.setBeans(Map.of("issue", issue, "revoke", revoke));
    settings.setDeploymentResources(
        new Resource[] {
          new ClassPathResource(FOLDER + "bare-access.bpmn"),
          new ClassPathResource(FOLDER + "bare-route.dmn")
        });
    return settings.buildProcessEngine();
  }

  @Override
  public void begin(int number, Duration lease) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            "bare-access",
            UUID.randomUUID().toString(),
            Map.of(
                "score",
                10,
                "preAuthorised",
                true,
                "durationMinutes",
                1,
                "expiresAt",
                Date.from(Instant.now().plus(lease))));
  }

  @Override
  public long ended() {
    return EngineRows.ended(admin);
  }

  @Override
  public void copy(String kind, int count) {
    Copies copies = new Copies(admin, kind, count);
    copies.ofInstance(
        EngineRows.instance(admin, HomeGrants.copy(admin, copies)), copies.engineTables());
  }

  @Override
  public void copyBackground(String kind, int count) {
    Copies copies = new Copies(admin, kind, count);
    copies.ofInstance(
        EngineRows.instance(admin, HomeGrants.copy(admin, copies)), EngineRows.BACKGROUND);
  }

  @Override
  public void endAt(String kind, Instant first, Duration step) {
    HomeGrants.endAt(admin, kind, first, step);
    EngineRows.endAt(admin, kind, first, step);
  }

  @Override
  public String endings() {
    return HomeGrants.ENDINGS;
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }

  private static UUID id(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }

  private static Instant end(DelegateExecution execution) {
    return ((Date) execution.getVariable("expiresAt")).toInstant();
  }
}
