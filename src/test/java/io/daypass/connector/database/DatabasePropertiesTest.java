package io.daypass.connector.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class DatabasePropertiesTest {

  private static final String ORDERS = "daypass.database.targets.orders-db.";

  private final ApplicationContextRunner daypass =
      new ApplicationContextRunner().withUserConfiguration(Databases.class);

  @TempDir Path directory;

  @Test
  void start_withoutTargets_hasNoConnectors() {
    daypass.run(
        context -> assertThat(context.getBean(DatabaseConnectors.class).connectors()).isEmpty());
  }

  @Test
  void start_withATarget_hasItsConnectorAndDefaults() {
    complete()
        .run(
            context -> {
              assertThat(context.getBean(DatabaseConnectors.class).connectors())
                  .singleElement()
                  .satisfies(
                      connector -> {
                        assertThat(connector.id()).hasToString("orders-db");
                        assertThat(connector.guarantees().maxDuration())
                            .isEqualTo(Duration.ofDays(1));
                      });
              assertThat(context.getBean(DatabaseProperties.class).toString())
                  .contains("daypass_heir")
                  .doesNotContain("hush");
            });
  }

  @Test
  void start_withAPasswordFile_readsItWithoutTheLineEnd() throws Exception {
    Path file = Files.writeString(directory.resolve("password"), "hush\n");

    withoutPassword()
        .withPropertyValues(ORDERS + "password-file=" + file)
        .run(
            context ->
                assertThat(target(context.getBean(DatabaseProperties.class)).passwordText())
                    .isEqualTo("hush"));
  }

  @Test
  void start_withAMissingPasswordFile_isRefused() {
    withoutPassword()
        .withPropertyValues(ORDERS + "password-file=" + directory.resolve("nowhere"))
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("nowhere"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "url | jdbc:mysql://db/orders | .url must begin with jdbc:postgresql: or jdbc:h2:",
        "url | jdbc:postgresql://db/orders?password=x | .url must not carry",
        "url | jdbc:h2:tcp://db/orders;USER=x | .url must not carry",
        "username | '' | .username is missing",
        "password-file | /run/secrets/x | either .password or .password-file",
        "reassign-to | Robert'; drop | .reassign-to is not a role name",
        "max-duration | PT30S | .max-duration must be one minute or more",
        "connect-timeout | PT0S | .connect-timeout and .statement-timeout must be"
      })
  void start_withAMistake_isRefusedWithASentence(String name, String value, String sentence) {
    complete()
        .withPropertyValues(ORDERS + name + "=" + value)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("daypass.database.targets.orders-db")
                    .hasMessageContaining(sentence));
  }

  @Test
  void shownUrl_withoutAnAdvertisedOne_hidesOurParameters() {
    complete()
        .withPropertyValues(ORDERS + "url=jdbc:postgresql://db:5432/orders?sslmode=verify-full")
        .run(
            context ->
                assertThat(target(context.getBean(DatabaseProperties.class)).shownUrl())
                    .isEqualTo("jdbc:postgresql://db:5432/orders"));
  }

  private ApplicationContextRunner complete() {
    return withoutPassword().withPropertyValues(ORDERS + "password=hush");
  }

  private ApplicationContextRunner withoutPassword() {
    return daypass.withPropertyValues(
        ORDERS + "url=jdbc:postgresql://db/orders", ORDERS + "username=daypass");
  }

  private static DatabaseProperties.Target target(DatabaseProperties properties) {
    return properties.targets().get("orders-db");
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(DatabaseProperties.class)
  @Import(DatabaseConnectors.class)
  static class Databases {}
}
