package io.daypass.connector.ssh;

import static org.assertj.core.api.Assertions.fail;

import io.daypass.MissingProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the operating system that some tests need. */
final class Programs {

  private static final List<String> FOLDERS =
      List.of("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin");

  private Programs() {}

  /** Skips the test when a program is missing, or fails it where programs are required. */
  static void require(String... names) {
    for (String name : names) {
      if (places(name).findAny().isEmpty()) {
        MissingProgram.skip("The program " + name + " is not installed, so this test cannot run.");
      }
    }
  }

  static Path find(String name) {
    return places(name).findFirst().orElseThrow();
  }

  /** Runs a program to its end. */
  static Result run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return fail(String.join(" ", command) + " did not end");
    }
    return new Result(process.exitValue(), output);
  }

  private static Stream<Path> places(String name) {
    return FOLDERS.stream().map(folder -> Path.of(folder, name)).filter(Files::isExecutable);
  }

  record Result(int status, String output) {}
}
