package io.daypass.connector.ssh;

import static io.daypass.connector.ssh.TestAuthority.entitlement;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.RevokeOutcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second node: revokes the grants of its command line as soon as its input ends. */
final class RevokingProcess {

  private static final String READY = "ready to revoke";

  private RevokingProcess() {}

  /** Starts it, and returns when it waits for its input to end. */
  static Process start(Path directory, List<ExternalRef> refs) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RevokingProcess.class.getName(),
                directory.toString()));
    refs.forEach(ref -> command.add(ref.account()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    while (line != null && !line.equals(READY)) {
      line = output.readLine();
    }
    return process;
  }

  public static void main(String[] arguments) throws IOException {
    SshConnector connector = new TestAuthority(Path.of(arguments[0])).connector();
    System.out.println(READY);
    System.in.readAllBytes();
    for (String account : List.of(arguments).subList(1, arguments.length)) {
      RevokeOutcome outcome =
          connector.revoke(new ExternalRef(account, entitlement("db-admin"), ""));
      if (!outcome.equals(new RevokeOutcome.Revoked(0))) {
        System.exit(1);
      }
    }
  }
}
