package io.daypass.faults;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What Java cannot send to a process. */
final class Signals {

  private Signals() {}

  static void send(String signal, long pid) {
    try {
      int status = new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("kill -" + signal + " " + pid + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
