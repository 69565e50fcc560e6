package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.MissingProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a verifier said.
 *
 * @param code {@code valid}, or that of the fault
 */
record Verdict(int exit, String code, String output) {

  private static final Pattern SAID =
      Pattern.compile("^(VALID|INVALID) +([a-z-]+)", Pattern.MULTILINE);
  private static final Path SCRIPT = Path.of("docs", "verify_ledger.py");

  static Verdict ofJava(List<String> arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(output, true, UTF_8);
    int exit = VerifyCommand.run(arguments, print, print);
    return of(exit, output.toString(UTF_8));
  }

  static Verdict ofPython(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
    command.addAll(arguments);
    try {
      Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
      python.getOutputStream().close();
      String output = new String(python.getInputStream().readAllBytes(), UTF_8);
      return of(python.waitFor(), output);
    } catch (IOException e) {
      return MissingProgram.skip("python3 is not installed: docs/verify_ledger.py was not run");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Verdict of(int exit, String output) {
    Matcher said = SAID.matcher(output);
    String code = said.find() ? said.group(1).equals("VALID") ? "valid" : said.group(2) : "nothing";
    return new Verdict(exit, code, output);
  }
}
