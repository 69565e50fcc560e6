package io.daypass.bench.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** One line for each call to a target: what, on which account, how many microseconds. */
final class CallLog {

  private final Writer file;

  CallLog(Path path) {
    try {
      this.file = Files.newBufferedWriter(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void add(String call, String account, long nanos) {
    try {
      file.write(call + "," + account + "," + nanos / 1000 + "\n");
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
