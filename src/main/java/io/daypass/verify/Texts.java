package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people wrote, held against the salted hashes that the entries carry. */
final class Texts {

  private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");

  private final Map<String, String> hashes = new HashMap<>();
  private int proven;
  private int erased;

  void noteThoseOf(Entry entry) {
    hashes.putAll(entry.texts());
  }

  void check(InputStream file, String name) throws IOException, Broken {
    try (Lines lines = new Lines(file, name)) {
      for (String line = next(lines); line != null; line = next(lines)) {
        check(JsonLine.object(line, Fault.MALFORMED_TEXTS, lines.where()), lines.where());
      }
    }
  }

  int proven() {
    return proven;
  }

  int erased() {
    return erased;
  }

  private void check(Map<?, ?> line, String where) throws Broken {
    String id = String.valueOf(line.get("text"));
    String hash = hashes.get(id);
    if (hash == null) {
      throw new Broken(Fault.TEXT_MISMATCH, where, "a text that an entry points to", id);
    }
    if (Boolean.TRUE.equals(line.get("erased"))) {
      erased++;
    } else {
      checkHash(line, hash, where);
      proven++;
    }
  }

  private static void checkHash(Map<?, ?> line, String hash, String where) throws Broken {
    if (!(line.get("salt") instanceof String salt)
        || !SALT.matcher(salt).matches()
        || !(line.get("content") instanceof String content)) {
      throw new Broken(Fault.MALFORMED_TEXTS, where, "text, salt and content", line.keySet());
    }
    MessageDigest digest = Hash.sha256();
    digest.update(HexFormat.of().parseHex(salt));
    String found = HexFormat.of().formatHex(digest.digest(content.getBytes(UTF_8)));
    if (!found.equals(hash)) {
      throw new Broken(Fault.TEXT_MISMATCH, where, hash, found);
    }
  }

  private static @Nullable String next(Lines lines) throws IOException, Broken {
    return lines.nextText(Fault.MALFORMED_TEXTS);
  }
}
