package io.daypass.connector.scim;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Programs that not every machine has. A test that needs one is skipped with a sentence, and fails
 * where everything has to be there.
 */
public final class RequiredPrograms {

  private static final String REQUIRE = "DAYPASS_REQUIRE_PROGRAMS";

  private RequiredPrograms() {}

  static Path keycloak() {
    return installedKeycloak()
        .orElseGet(
            () ->
                missing(
                    "Keycloak is not here, so the SCIM connector was not tried on it;"
                        + " run .ci/install-keycloak and set KEYCLOAK_HOME to what it prints."));
  }

  /** For a test that has something else to do without it; fails where it has to be there. */
  public static Optional<Path> keycloakOrOther(String other) {
    Optional<Path> keycloak = installedKeycloak();
    if (keycloak.isEmpty() && isRequired()) {
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

  private static boolean isRequired() {
    return "true".equals(System.getProperty(REQUIRE, System.getenv(REQUIRE)));
  }

  private static Path missing(String sentence) {
    if (isRequired()) {
      return fail(sentence);
    }
    // Surefire keeps quiet about a whole class that is skipped.
    System.out.println("SKIPPED: " + sentence);
    return abort(sentence);
  }
}
