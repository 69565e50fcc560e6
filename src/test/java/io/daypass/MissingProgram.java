package io.daypass;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * For tests that need a program which not every machine has: they are skipped with a sentence, and
 * fail where everything has to be there, as in {@code .ci/run}.
 */
public final class MissingProgram {

  private static final String REQUIRE = "DAYPASS_REQUIRE_PROGRAMS";

  private MissingProgram() {}

  /** Skips the test, or fails it; never returns. */
  public static <T> T skip(String sentence) {
    if (isFailure()) {
      return fail(sentence);
    }
    // Surefire keeps quiet about a whole class that is skipped.
    System.out.println("SKIPPED: " + sentence);
    return abort(sentence);
  }

  public static boolean isFailure() {
    return "true".equals(System.getProperty(REQUIRE, System.getenv(REQUIRE)));
  }
}
