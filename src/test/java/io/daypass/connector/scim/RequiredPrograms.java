package io.daypass.connector.scim;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Programs that not every machine has. A test that needs one is skipped with a sentence, and fails
 * where everything has to be there.
 */
final class RequiredPrograms {

  private static final String REQUIRE = "DAYPASS_REQUIRE_PROGRAMS";

  private RequiredPrograms() {}

  static Path keycloak() {
    String home = System.getenv("KEYCLOAK_HOME");
    if (home != null && Files.isExecutable(Path.of(home, "bin", "kc.sh"))) {
      return Path.of(home);
    }
    return missing(
        "Keycloak is not here, so the SCIM connector was not tried on it;"
            + " run .ci/install-keycloak and set KEYCLOAK_HOME to what it prints.");
  }

  private static Path missing(String sentence) {
    if ("true".equals(System.getProperty(REQUIRE, System.getenv(REQUIRE)))) {
      return fail(sentence);
    }
    // Surefire keeps quiet about a whole class that is skipped.
    System.out.println("SKIPPED: " + sentence);
    return abort(sentence);
  }
}
