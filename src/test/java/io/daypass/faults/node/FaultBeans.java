package io.daypass.faults.node;

import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import io.daypass.connector.Guarantees;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What the campaign adds to the packaged program: connectors to the fake targets, places to die,
 * jobs that always throw. Without a stereotype on purpose: it is named with {@code
 * spring.main.sources}, and no test that scans for components finds it.
 */
class FaultBeans {

  @Bean
  ConnectorSource fakeTargets(Environment environment) {
    String node = environment.getRequiredProperty("faults.node");
    List<Connector> targets =
        List.of(
            new HttpTarget("team", Guarantees.Accounts.PERSONAL, url(environment, "team"), node),
            new HttpTarget("calm", Guarantees.Accounts.PERSONAL, url(environment, "calm"), node),
            new HttpVault("vault", url(environment, "vault"), node));
    boolean blind = environment.getProperty("faults.blind", Boolean.class, false);
    List<Connector> used = blind ? targets.stream().map(FaultBeans::blind).toList() : targets;
    return used::stream;
  }

  @Bean
  ApplicationRunner poisonJobs(RepositoryService repository, RuntimeService runtime) {
    return new PoisonJobs(repository, runtime);
  }

  @Bean
  static BeanPostProcessor mortal(Environment environment) {
    Orders orders = new Orders(Path.of(environment.getRequiredProperty("faults.orders")));
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof PasswordEncoder passwords) {
          return new RememberedPasswords(passwords);
        }
        return bean instanceof DataSource database ? new MortalDataSource(database, orders) : bean;
      }
    };
  }

  private static Connector blind(Connector target) {
    return new BlindTarget(target);
  }

  private static URI url(Environment environment, String target) {
    return URI.create(environment.getRequiredProperty("faults.targets." + target));
  }

  /** Production wants slow hashes, and this is no campaign against bcrypt. */
  private record RememberedPasswords(PasswordEncoder passwords, Map<String, Boolean> known)
      implements PasswordEncoder {

    RememberedPasswords(PasswordEncoder passwords) {
      this(passwords, new ConcurrentHashMap<>());
    }

    @Override
    public String encode(CharSequence password) {
      return passwords.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      return known.computeIfAbsent(password + hash, key -> passwords.matches(password, hash));
    }
  }
}
