package io.daypass.docs;

import static org.junit.jupiter.api.Assertions.fail;

import io.daypass.MissingProgram;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What not every machine has. */
final class Needs {

  private Needs() {}

  static void program(String name, String sentence) {
    if (!isInstalled(name)) {
      MissingProgram.skip(name + " is not installed: " + sentence);
    }
  }

  static void file(Path file, String sentence) {
    if (!Files.isExecutable(file)) {
      MissingProgram.skip(file + " is not there: " + sentence);
    }
  }

  /** Failsafe says where it is; it is never skipped. */
  static Path packagedProgram() {
    String jar = System.getProperty("daypass.jar");
    if (jar == null || !Files.isRegularFile(Path.of(jar))) {
      return fail("this test starts the packaged program: run it with mvn verify");
    }
    return Path.of(jar);
  }

  static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
