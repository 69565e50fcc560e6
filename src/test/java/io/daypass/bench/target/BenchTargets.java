package io.daypass.bench.target;

import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * What a bench adds to the packaged program: the target in memory, and a stopwatch on every target.
 * Without a stereotype on purpose: it is named with {@code spring.main.sources}, and no test that
 * scans for components finds it.
 */
class BenchTargets {

  @Bean
  ConnectorSource memoryTargets() {
    List<Connector> targets = List.of(new MemoryTarget(new Accounts()));
    return targets::stream;
  }

  @Bean
  static BeanPostProcessor stopwatch(Environment environment) {
    CallLog log = new CallLog(Path.of(environment.getRequiredProperty("bench.calls")));
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ConnectorSource source ? timed(source, log) : bean;
      }
    };
  }

  private static ConnectorSource timed(ConnectorSource source, CallLog log) {
    List<TimedConnector> timed =
        source.connectors().map(target -> new TimedConnector(target, log)).toList();
    return timed::stream;
  }
}
