package io.daypass.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.GroupName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The catalogue that is shipped, read from the class path as the program does. */
class DemoCatalogueTest {

  private static final Set<String> GROUPS =
      Set.of(
          "engineering", "on-call", "platform-owners", "orders-owners", "security", "operations");

  private final Catalogue catalogue = shipped();

  /** Sensitivity and environment decide which way a request takes. */
  @ParameterizedTest
  @CsvSource({
    "orders-read,        LOW,      DEVELOPMENT",
    "server-login,       MEDIUM,   TEST",
    "orders-incident,    MEDIUM,   TEST",
    "contractor-account, MEDIUM,   TEST",
    "payments-prepare,   MEDIUM,   TEST",
    "payments-release,   MEDIUM,   TEST",
    "ops-admins,         HIGH,     PRODUCTION",
    "directory-admins,   CRITICAL, PRODUCTION"
  })
  void load_whenShipped_thenRolesAreAsSensitiveAsTheirComments(
      String role, Sensitivity sensitivity, Environment environment) {
    assertThat(role(role).sensitivity()).isEqualTo(sensitivity);
    assertThat(role(role).environment()).isEqualTo(environment);
  }

  @Test
  void load_whenShipped_thenOnlyReadingOrdersIsPreAuthorised() {
    assertThat(catalogue.roles())
        .filteredOn(role -> !role.preAuthorised().isEmpty())
        .extracting(role -> role.id().value())
        .containsExactly("orders-read");
  }

  @Test
  void load_whenShipped_thenCertificatesNeedAPublicKey() {
    assertThat(role("server-login").needsPublicKey()).isTrue();
  }

  @Test
  void load_whenShipped_thenPaymentDutiesConflict() {
    assertThat(
            catalogue.conflictsBetween(
                List.of(new RoleId("payments-prepare")), new RoleId("payments-release")))
        .extracting(DutyConflict::reason)
        .containsExactly("Nobody prepares and releases the same payment.");
  }

  private Role role(String id) {
    return catalogue.role(new RoleId(id)).orElseThrow();
  }

  private static Catalogue shipped() {
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources(new CatalogueProperties("classpath:catalog/*.yaml").location());
      return new CatalogueLoader()
          .load(
              List.of(files),
              CatalogueText.CONNECTORS,
              entitlement -> Optional.empty(),
              (GroupName group) -> GROUPS.contains(group.value()));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
