package io.daypass.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.ledger.SignedCheckpoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file to which a line of JSON is added for each checkpoint: {@code at}, {@code size}, {@code
 * note}. A line that was cut off by a crash stays as it is, ends where the next begins, and is
 * passed over by readers.
 */
final class FileAnchor implements AnchorSink {

  /** Some forty lines; a note is read from the end of the file. */
  private static final int TAIL = 32 * 1024;

  private static final Set<OpenOption> OPEN =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);

  private final String name;
  private final Path path;
  private final ObjectMapper json = new ObjectMapper();

  FileAnchor(String name, Path path) {
    this.name = name;
    this.path = path.toAbsolutePath().normalize();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String kind() {
    return "file";
  }

  @Override
  public String place() {
    return path.toString();
  }

  @Override
  public Receipt write(SignedCheckpoint checkpoint, Instant now) {
    boolean isNew = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    try (FileChannel file = FileChannel.open(path, OPEN, ownerOnly());
        FileLock lock = file.lock()) {
      long begin = append(file, line(checkpoint, now));
      file.force(true);
      if (isNew) {
        forceDirectory();
      }
      return new Receipt("%s, byte %d".formatted(path, begin));
    } catch (IOException e) {
      throw unavailable("written", e);
    }
  }

  @Override
  public Optional<ReadBack> readBack() {
    return Optional.of(knownSize -> newestNote());
  }

  /** From the end, twice as far back as long as no whole line is found. */
  private Optional<String> newestNote() {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(directory())) {
        throw new AnchorUnavailable("the directory of " + path + " is not there");
      }
      return Optional.empty();
    }
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      Optional<String> note = Optional.empty();
      long length = file.size();
      for (long tail = TAIL; note.isEmpty(); tail *= 2) {
        note = newestNote(read(file, Math.max(0, length - tail), length));
        if (tail >= length) {
          break;
        }
      }
      return note;
    } catch (IOException e) {
      throw unavailable("read", e);
    }
  }

  /** The first piece may be the end of a line only; it is no JSON then, and passed over. */
  private Optional<String> newestNote(byte[] end) {
    List<String> lines = Arrays.asList(new String(end, UTF_8).split("\n"));
    for (int i = lines.size() - 1; i >= 0; i--) {
      Optional<String> note = note(lines.get(i));
      if (note.isPresent()) {
        return note;
      }
    }
    return Optional.empty();
  }

  private Optional<String> note(String line) {
    try {
      JsonNode record = json.readTree(line);
      return Optional.ofNullable(record == null ? null : record.get("note"))
          .filter(JsonNode::isTextual)
          .map(JsonNode::textValue);
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }

  private byte[] line(SignedCheckpoint checkpoint, Instant now) {
    return (json.createObjectNode()
                .put("at", now.toString())
                .put("size", checkpoint.size())
                .put("note", checkpoint.note())
            + "\n")
        .getBytes(UTF_8);
  }

  /** Where the line begins. A torn one before it is ended first, so that only it is lost. */
  private static long append(FileChannel file, byte[] line) throws IOException {
    long end = file.size();
    boolean torn = end > 0 && read(file, end - 1, end)[0] != '\n';
    ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
    if (torn) {
      bytes.put((byte) '\n');
    }
    bytes.put(line).flip();
    long at = end;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
    return torn ? end + 1 : end;
  }

  private static byte[] read(FileChannel file, long from, long to) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // On with the rest.
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** The path is absolute and names a file. */
  private Path directory() {
    return Objects.requireNonNull(path.getParent());
  }

  /** A new file is there for good only when its directory is on the disk as well. */
  private void forceDirectory() throws IOException {
    try (FileChannel directory = FileChannel.open(directory(), StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private AnchorUnavailable unavailable(String what, IOException why) {
    return new AnchorUnavailable(
        "%s cannot be %s: %s".formatted(path, what, why.getClass().getSimpleName())
            + (why.getMessage() == null || why.getMessage().equals(path.toString())
                ? ""
                : " " + why.getMessage()),
        why);
  }
}
