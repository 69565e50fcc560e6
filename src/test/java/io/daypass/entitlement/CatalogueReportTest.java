package io.daypass.entitlement;

import static io.daypass.entitlement.CatalogueText.file;
import static io.daypass.entitlement.CatalogueText.load;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Many mistakes at once, told in the order in which a person reads the files. */
class CatalogueReportTest {

  private static final String RESOURCES =
      """
      resources:
        - id: Orders
          title: yes
          owner: orders-owners
          sensitivity: hihg
          environment: production
          connector: orders-bd
        - id: servers
          titel: Servers
          owner: nobody
          sensitivity: low
          environment: test
          connector: ssh
          connector: ssh
      """;

  private static final String ROLES =
      """
      roles:
        - id: login
          title: Log in
          description: A shell.
          entitlements:
            - resource: server
              kind: certificate
          maxDuration: 4h
          defaultDuration: PT0S
          eligible: []
          actions: login
      conflicts:
        - roles: [login, logout]
          reason:
      """;

  private static final String BROKEN = "roles:\n  - id: \"open\n";

  @Test
  void load_whenThereAreManyMistakes_thenReportsAllInReadingOrder() {
    assertThat(refusal(Map.of("roles.yaml", ROLES, "resources.yaml", RESOURCES)))
        .hasMessage(
            """
            The catalogue has 15 mistakes:
              resources.yaml:2:9: 'Orders' is not an id: use lower-case letters, digits and \
            dashes (64 at most), such as 'orders'
              resources.yaml:3:12: 'title' must be text, but yes without quotes is true or \
            false: write "yes"
              resources.yaml:5:18: 'hihg' is none of low, medium, high, critical: did you \
            mean 'high'?
              resources.yaml:7:16: no connector is configured as 'orders-bd': did you mean \
            'orders-db'?
              resources.yaml:9:5: 'titel' is not a key of this resource: did you mean 'title'?
              resources.yaml:10:12: the directory has no group 'nobody': correct the name, or \
            create the group there first
              resources.yaml:14:5: 'connector' is given twice, first in line 13: keep one
              roles.yaml:6:9: this entitlement lacks 'name': add, for example, name: \
            orders_read
              roles.yaml:6:19: there is no resource 'server': did you mean 'servers'?
              roles.yaml:8:18: '4h' is not a duration: write PT4H
              roles.yaml:9:22: 'defaultDuration' must be longer than zero: write, for \
            example, defaultDuration: PT1H
              roles.yaml:10:15: 'eligible' is empty: write, for example, eligible: \
            [engineering]
              roles.yaml:11:14: 'actions' must be a list: write, for example, actions: \
            [SELECT]
              roles.yaml:13:20: there is no role 'logout': use one of login
              roles.yaml:14:12: 'reason' is empty: write, for example, reason: Nobody \
            prepares and releases the same payment.""");
  }

  @Test
  void load_whenOneFileIsBroken_thenStillReportsTheOthers() {
    assertThat(refusal(Map.of("a.yaml", BROKEN, "resources.yaml", RESOURCES)).mistakes())
        .extracting(CatalogueMistake::file)
        .startsWith("a.yaml", "resources.yaml")
        .hasSizeGreaterThan(7);
  }

  /** A start of its own: the point is that it fails. */
  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void start_whenCatalogueIsBroken_thenPrintsTheListWithoutStackTrace(CapturedOutput output) {
    var application =
        new SpringApplicationBuilder(BrokenCatalogue.class).web(WebApplicationType.NONE);

    assertThatThrownBy(application::run).hasRootCauseInstanceOf(CatalogueInvalid.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("  a.yaml:2:9: this quote is never closed: add the closing one")
        .contains("docs/catalogue.md")
        .doesNotContain("\tat ");
  }

  @Test
  void load_whateverIsTyped_thenLoadsOrReportsAndNothingElse() {
    var random = new Random(20_261_122);
    String signs = "\t\n :-[]{}&*!|>'\"%@`#?,\\\u0000é=<~0";

    for (int round = 0; round < 5_000; round++) {
      var text = new StringBuilder(CatalogueText.SOUND);
      for (int change = 0; change <= random.nextInt(4); change++) {
        int at = random.nextInt(text.length());
        char sign = signs.charAt(random.nextInt(signs.length()));
        text.replace(at, at + random.nextInt(6), String.valueOf(sign));
      }
      loadOrReport(text.toString());
    }
  }

  /** Any other exception would fail the test. */
  private static void loadOrReport(String text) {
    try {
      load(Map.of("a.yaml", text));
    } catch (CatalogueInvalid refused) {
      assertThat(refused.mistakes()).as(text).isNotEmpty();
    }
  }

  private static CatalogueInvalid refusal(Map<String, String> files) {
    var resources =
        files.entrySet().stream()
            .map(file -> file(file.getKey(), file.getValue().getBytes(UTF_8)))
            .toList();
    return catchThrowableOfType(CatalogueInvalid.class, () -> load(List.copyOf(resources)));
  }

  @Configuration(proxyBeanMethods = false)
  static class BrokenCatalogue {

    @Bean
    Catalogue catalogue() {
      return load(Map.of("a.yaml", BROKEN));
    }
  }
}
