package io.daypass.entitlement;

import static io.daypass.entitlement.CatalogueText.SOUND;
import static io.daypass.entitlement.CatalogueText.load;
import static io.daypass.entitlement.CatalogueText.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.GroupName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueLoaderTest {

  private static final RoleId ORDERS_READ = new RoleId("orders-read");
  private static final RoleId SERVER_LOGIN = new RoleId("server-login");

  @Test
  void load_whenRoleIsSound_thenReadsEveryKey() {
    assertThat(role(SOUND, ORDERS_READ))
        .isEqualTo(
            new Role(
                ORDERS_READ,
                "Read orders",
                "Look up orders.",
                new GroupName("orders-owners"),
                Sensitivity.MEDIUM,
                Environment.PRODUCTION,
                List.of(
                    new Entitlement(
                        new ResourceId("orders-database"),
                        new ConnectorId("orders-db"),
                        "role",
                        "orders_read")),
                Duration.ofHours(8),
                Duration.ofHours(1),
                Set.of(new GroupName("engineering")),
                Set.of(new GroupName("on-call")),
                List.of("SELECT"),
                false));
  }

  @Test
  void load_whenDriftIsNotWritten_thenUnknownAccessIsOnlyReported() {
    String text = with("connector: orders-db", "connector: orders-db\n    drift: remove");

    Catalogue catalogue = load(Map.of("a.yaml", text));

    assertThat(catalogue.resources().get(new ResourceId("orders-database")).unknownAccess())
        .isEqualTo(UnknownAccess.REMOVE);
    assertThat(catalogue.resources().get(new ResourceId("servers")).unknownAccess())
        .isEqualTo(UnknownAccess.REPORT);
  }

  @Test
  void load_whenBundleSpansResources_thenRoleIsAsStrictAsTheStrictestOfEach() {
    Role bundle = role(SOUND, SERVER_LOGIN);

    assertThat(bundle.sensitivity()).isEqualTo(Sensitivity.HIGH);
    assertThat(bundle.environment()).isEqualTo(Environment.PRODUCTION);
  }

  @Test
  void load_whenOwnerIsWritten_thenItStandsOverThatOfTheResources() {
    assertThat(role(SOUND, SERVER_LOGIN).owner()).isEqualTo(new GroupName("platform-owners"));
  }

  @Test
  void load_whenBundleHoldsCertificate_thenNeedsPublicKey() {
    assertThat(role(SOUND, SERVER_LOGIN).needsPublicKey()).isTrue();
  }

  @Test
  void load_whenDefaultIsTheMaximum_thenIsAccepted() {
    assertThat(role(with("maxDuration: PT8H", "maxDuration: PT1H"), ORDERS_READ).maxDuration())
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void load_whenMaximumIsThirtyDays_thenIsAccepted() {
    assertThat(role(with("maxDuration: PT8H", "maxDuration: P30D"), ORDERS_READ).maxDuration())
        .isEqualTo(Duration.ofDays(30));
  }

  @Test
  void load_whenThreeRolesConflict_thenEachPairDoes() {
    String third =
        SOUND.substring(
            SOUND.indexOf("  - id: orders-read"), SOUND.indexOf("  - id: server-login"));
    String text =
        with("[orders-read, server-login]", "[orders-read, server-login, orders-edit]")
            .replace(
                "conflicts:", third.replace("id: orders-read", "id: orders-edit") + "conflicts:");

    assertThat(load(Map.of("a.yaml", text)).conflicts())
        .extracting(conflict -> conflict.first() + "/" + conflict.second())
        .containsExactly(
            "orders-read/server-login", "orders-read/orders-edit", "server-login/orders-edit");
  }

  @Test
  void load_whenSectionsAreInSeveralFiles_thenReadsThemAsOneCatalogue() {
    int roles = SOUND.indexOf("roles:");
    var parts = Map.of("z.yaml", SOUND.substring(0, roles), "a.yaml", SOUND.substring(roles));

    Catalogue parted = load(parts);

    assertThat(parted.roleById()).isEqualTo(load(Map.of("a.yaml", SOUND)).roleById());
  }

  /** The expected value comes from {@code LC_ALL=C sha256sum *.yaml | sha256sum}. */
  @Test
  void load_whenLoaded_thenHashIsThatOfTheListOfFileHashes() {
    var files = Map.of("b.yaml", "conflicts: []\n", "a.yaml", "roles: []\n");

    assertThat(load(files).sha256())
        .isEqualTo("8510b4c9d9973f653ce22159b6f84cbe79fd149c0ed96229a6c7d314039a3277");
  }

  @Test
  void load_whenWrittenAsInTheReference_thenIsAccepted() throws IOException {
    String reference = Files.readString(Path.of("docs/catalogue.md"));
    int start = reference.indexOf("```yaml\n") + "```yaml\n".length();
    String example = reference.substring(start, reference.indexOf("```", start));

    assertThat(load(Map.of("a.yaml", example)).roles()).hasSize(2);
  }

  private static Role role(String text, RoleId id) {
    return load(Map.of("a.yaml", text)).role(id).orElseThrow();
  }
}
