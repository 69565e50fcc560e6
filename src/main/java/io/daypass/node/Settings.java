package io.daypass.node;

import io.daypass.identity.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings of a node as digests: by part, such as {@code daypass.scim.targets.directory}, and
 * as a whole. Names are told, values never; the salt keeps short values from being guessed.
 */
record Settings(String sha256, SortedMap<String, String> parts) {

  /** A part is named by so many words of a key. */
  private static final int WORDS = 4;

  /** So that an entry of the ledger holds them; there are some thirty. */
  private static final int MOST_PARTS = 300;

  static Settings of(Map<String, String> values, byte[] salt) {
    SortedMap<String, SortedMap<String, String>> byPart = new TreeMap<>();
    values.forEach(
        (name, value) ->
            byPart.computeIfAbsent(part(name), part -> new TreeMap<>()).put(name, value));
    SortedMap<String, String> parts = new TreeMap<>();
    byPart.forEach((part, some) -> parts.put(part, digest(salt, some)));
    return new Settings(digest(salt, parts), parts.size() > MOST_PARTS ? new TreeMap<>() : parts);
  }

  private static String part(String name) {
    String[] words = name.replaceAll("\\[.*", "").split("\\.");
    return Arrays.stream(words).limit(WORDS).collect(Collectors.joining("."));
  }

  /** The lengths go in too, so that no two lists of settings look the same. */
  private static String digest(byte[] salt, Map<String, String> values) {
    MessageDigest digest = Sha256.digest();
    digest.update(salt);
    values.forEach(
        (name, value) -> {
          String line = name.length() + ":" + name + value.length() + ":" + value;
          digest.update(line.getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
