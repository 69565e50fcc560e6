package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of a file, none of them longer than it may be, each ended by a line feed. */
final class Lines implements Closeable {

  /** A note with many signatures, and every other line that is no entry. */
  static final int LONG_ENOUGH = 1 << 16;

  private static final int LARGEST_TEXT = 1 << 20;

  private final InputStream in;
  private final String name;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;

  Lines(InputStream in, String name) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.name = name;
  }

  /** The next line without its line feed; null after the last. */
  byte @Nullable [] next(int longest, Fault tooLong) throws IOException, Broken {
    line.reset();
    try {
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          number++;
          return line.toByteArray();
        }
        if (line.size() == longest) {
          throw new Broken(tooLong, name + " line " + (number + 1), longest + " bytes", "more");
        }
        line.write(b);
      }
    } catch (ZipException | EOFException e) {
      throw torn(e);
    }
    if (line.size() > 0) {
      throw new Broken(
          Fault.TRUNCATED_FILE, name + " line " + (number + 1), "a line feed", "the end");
    }
    return null;
  }

  /** The next line as a text. */
  @Nullable String nextText(Fault otherwise) throws IOException, Broken {
    byte[] bytes = next(LONG_ENOUGH, otherwise);
    return bytes == null ? null : decoded(bytes, otherwise, where());
  }

  /** The whole of a small file. */
  static String text(InputStream file, String name, Fault otherwise) throws IOException, Broken {
    try (file) {
      byte[] bytes = file.readNBytes(LARGEST_TEXT + 1);
      if (bytes.length > LARGEST_TEXT) {
        throw new Broken(otherwise, name, LARGEST_TEXT + " bytes", "more");
      }
      String text = decoded(bytes, otherwise, name);
      if (!text.endsWith("\n")) {
        throw new Broken(Fault.TRUNCATED_FILE, name, "a line feed", "the end");
      }
      return text;
    } catch (ZipException | EOFException e) {
      throw new Broken(Fault.TORN_EXPORT, name, "a whole ZIP file", e.getMessage());
    }
  }

  String where() {
    return name + " line " + number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Broken torn(IOException e) {
    return new Broken(Fault.TORN_EXPORT, name, "a whole ZIP file", e.getMessage());
  }

  private static String decoded(byte[] bytes, Fault otherwise, String where) throws Broken {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Broken(otherwise, where, "UTF-8", "other bytes");
    }
  }
}
