package io.daypass.production;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The command {@code java -jar daypass.jar hash-password}: reads a password, writes what belongs
 * into the file of people. The password is read and not an argument, because arguments can be seen
 * by everybody on the machine.
 */
public final class HashPassword {

  /** The word after {@code java -jar daypass.jar} that asks for it. */
  public static final String COMMAND = "hash-password";

  private static final int SHORTEST = 12;

  /** bcrypt does not look any further. */
  private static final int LONGEST_IN_BYTES = 72;

  private HashPassword() {}

  /**
   * Reads a password and prints its hash.
   *
   * @return the exit status
   */
  public static int run(InputStream in, PrintStream out, PrintStream errors) throws IOException {
    String line = new BufferedReader(new InputStreamReader(in, UTF_8)).readLine();
    String password = line == null ? "" : line;
    if (password.length() < SHORTEST || password.getBytes(UTF_8).length > LONGEST_IN_BYTES) {
      errors.println(
          "Give the password as one line of %d characters to %d bytes."
              .formatted(SHORTEST, LONGEST_IN_BYTES));
      return 1;
    }
    out.println("{bcrypt}" + new BCryptPasswordEncoder().encode(password));
    return 0;
  }
}
