package io.daypass.demo;

import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.Entitlement;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.DirectorySync;
import io.daypass.identity.Ids;
import io.daypass.identity.Person;
import java.sql.SQLException;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Starts the demo's targets. They are real and small, and speak their protocols on loopback. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

  @Bean(destroyMethod = "close")
  DemoDirectoryServer demoDirectory(DemoProperties demo, Ids ids, Clock clock) {
    DemoDirectoryServer server =
        new DemoDirectoryServer(
            demo.directoryPort(),
            demo.secrets().directoryToken(),
            demo.directory().resolve("directory.json"),
            ids,
            clock);
    server.start();
    return server;
  }

  @Bean(destroyMethod = "close")
  DemoDatabaseServer demoDatabase(DemoProperties demo) throws SQLException {
    DemoDatabaseServer server =
        new DemoDatabaseServer(
            demo.directory().toAbsolutePath().normalize(),
            demo.databasePort(),
            "daypass",
            demo.secrets().databasePassword());
    server.start();
    return server;
  }

  @Bean
  DemoCast demoCast(
      DemoProperties demo,
      DemoDirectoryServer server,
      Catalogue catalogue,
      DirectoryStore people,
      DirectorySync sync,
      PasswordEncoder passwords) {
    for (Person person : people.everybody()) {
      if (person.active() && !person.id().value().equals(DemoCast.WITHOUT_ACCOUNT)) {
        server.seedUser(person.id().value(), person.name());
      }
    }
    catalogue.roles().stream()
        .flatMap(role -> role.entitlements().stream())
        .filter(entitlement -> entitlement.kind().equals("group"))
        .map(Entitlement::name)
        .distinct()
        .forEach(server::seedGroup);
    return new DemoCast(demo, sync, passwords);
  }
}
