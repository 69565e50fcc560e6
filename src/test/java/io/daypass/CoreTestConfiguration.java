package io.daypass;

import io.daypass.connector.FakeTargets;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.process.Stage;
import io.daypass.time.ClockSkew;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the core's tests put in place of the world outside. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Stage.class)
public class CoreTestConfiguration {

  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }

  @Bean
  @Primary
  ClockSkew testSkew(TestClock clock) {
    return new ClockSkew(clock, clock.ofTheMachine());
  }

  @Bean
  FakeTargets fakeTargets(TestClock clock) {
    return new FakeTargets(clock);
  }

  @Bean
  LedgerInvariant ledgerInvariant(JdbcClient jdbc, JdbcOperations batch) {
    return new LedgerInvariant(jdbc, batch);
  }
}
