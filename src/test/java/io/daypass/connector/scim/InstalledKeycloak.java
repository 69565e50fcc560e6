package io.daypass.connector.scim;

import static org.junit.jupiter.api.Assertions.fail;

import io.daypass.MissingProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The independent SCIM directory, which not every machine has. */
public final class InstalledKeycloak {

  private InstalledKeycloak() {}

  static Path keycloak() {
    return installedKeycloak()
        .orElseGet(
            () ->
                MissingProgram.skip(
                    "Keycloak is not here, so the SCIM connector was not tried on it;"
                        + " run .ci/install-keycloak and set KEYCLOAK_HOME to what it prints."));
  }

  /** For a test that has something else to do without it; fails where it has to be there. */
  public static Optional<Path> keycloakOrOther(String other) {
    Optional<Path> keycloak = installedKeycloak();
    if (keycloak.isEmpty() && MissingProgram.isFailure()) {
      fail("Keycloak is not here, and it has to be; set KEYCLOAK_HOME.");
    }
    if (keycloak.isEmpty()) {
      System.out.println("Keycloak is not here, so this runs with " + other + " in its place.");
    }
    return keycloak;
  }

  private static Optional<Path> installedKeycloak() {
    return Optional.ofNullable(System.getenv("KEYCLOAK_HOME"))
        .map(Path::of)
        .filter(home -> Files.isExecutable(home.resolve("bin/kc.sh")));
  }
}
