package io.daypass.siem;

import io.daypass.ledger.LoggedEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Appends lines to a file that a collector on this machine reads. The file may be moved away at any
 * time: it is opened for every batch.
 */
final class FileSink implements Sink {

  private final Path file;
  private final Format format;

  private FileSink(SinkSettings settings, Formats formats) {
    this.file = Path.of(settings.text("path")).toAbsolutePath();
    this.format = formats.chosen(settings, Formats.OCSF, Formats.ENTRY, Formats.CEF);
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw settings.objection("path", "must be a file in a folder that is there");
    }
  }

  @Override
  public void deliver(List<LoggedEntry> entries) throws Undelivered {
    String lines = entries.stream().map(format::line).collect(Collectors.joining("\n", "", "\n"));
    try (FileChannel out =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      out.position(endOfLastLine(out));
      ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    } catch (IOException e) {
      throw new Undelivered.NotNow("the file cannot be written: " + e.getClass().getSimpleName());
    }
  }

  @Override
  public Duration longest() {
    return Duration.ofSeconds(30);
  }

  /** Half a line, left by a program that died, is ended: what it said comes again whole. */
  private static long endOfLastLine(FileChannel out) throws IOException {
    long size = out.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    if (size == 0 || (out.read(last, size - 1) == 1 && last.get(0) == '\n')) {
      return size;
    }
    out.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
    return size + 1;
  }

  /** {@code type: file}. */
  @Component
  static final class Type implements SinkType {

    private final Formats formats;

    Type(Formats formats) {
      this.formats = formats;
    }

    @Override
    public String name() {
      return "file";
    }

    @Override
    public Sink open(SinkSettings settings) {
      return new FileSink(settings, formats);
    }
  }
}
