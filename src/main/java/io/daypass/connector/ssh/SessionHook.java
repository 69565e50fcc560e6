package io.daypass.connector.ssh;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The operator's command that ends the sessions of a certificate. It runs without a shell and
 * without our environment, and gets grant id, serial number and principal as arguments.
 */
final class SessionHook {

  private static final int MAX_OUTPUT = 64;

  private final List<String> command;
  private final Duration timeout;

  SessionHook(List<String> command, Duration timeout) {
    this.command = List.copyOf(command);
    this.timeout = timeout;
  }

  /**
   * Returns how many sessions the command says it has ended.
   *
   * @throws HookFailed when it did not do its work
   */
  int end(String grant, long serial, String principal) throws HookFailed {
    try {
      Process process = start(List.of(grant, Long.toString(serial), principal));
      await(process);
      return count(process);
    } catch (IOException e) {
      throw new HookFailed("could not be run", e);
    }
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> words = new ArrayList<>(command);
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words).redirectError(Redirect.INHERIT);
    builder.environment().clear();
    builder
        .environment()
        .put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private void await(Process process) throws HookFailed {
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        kill(process);
        throw new HookFailed("took longer than " + timeout, null);
      }
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
      throw new HookFailed("was interrupted", e);
    }
    if (process.exitValue() != 0) {
      throw new HookFailed("ended with status " + process.exitValue(), null);
    }
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Takes what is there and waits for no more: a child left behind may hold the pipe open. */
  private static int count(Process process) throws IOException, HookFailed {
    int size = Math.min(process.getInputStream().available(), MAX_OUTPUT);
    byte[] output = process.getInputStream().readNBytes(size);
    String text = new String(output, StandardCharsets.US_ASCII).strip();
    if (!text.matches("[0-9]{1,9}")) {
      throw new HookFailed("did not print how many sessions it ended", null);
    }
    return Integer.parseInt(text);
  }
}
