package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A log for tests, written by the page and by nothing of ours: entries, tree, notes and proofs, all
 * of them fixed by what is put in.
 */
final class TestLog {

  static final String ORIGIN = "test.example/ledger";
  static final TestKey KEY = new TestKey(ORIGIN, 1);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<byte[]> bodies = new ArrayList<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, String> last = new HashMap<>();
  private int written;

  /** Writes the next entry; ids and times follow from how many there were before. */
  TestLog add(String stream, String type, Map<String, ?> data) {
    return add(stream, type, data, minute(written));
  }

  TestLog add(String stream, String type, Map<String, ?> data, String time) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("v", 1);
    body.put("id", id(written));
    body.put("stream", stream);
    body.put("seq", versions.getOrDefault(stream, 0L) + 1);
    body.put("prev", last.getOrDefault(stream, "0".repeat(64)));
    body.put("type", type);
    body.put("time", time);
    body.put("actor", actor());
    body.put("on_behalf_of", null);
    body.put("subject", "alice");
    body.put("data", data);
    body.put("policy", null);
    written++;
    return append(stream, canonical(body));
  }

  /** Takes the last entry back, as if it had been deleted before anybody saw it. */
  void forgetLast() {
    bodies.remove(bodies.size() - 1);
  }

  static String id(int number) {
    return "01990000-0000-7000-8000-%012x".formatted(number);
  }

  static String minute(int number) {
    return "2026-01-05T%02d:%02d:00.000Z".formatted(8 + number / 60, number % 60);
  }

  List<byte[]> bodies() {
    return bodies;
  }

  int size() {
    return bodies.size();
  }

  String note(int size, TestKey... keys) {
    return note(bodies.subList(0, size), keys);
  }

  /** Stream, version and last leaf of every stream, as the state has them. */
  String heads() {
    StringBuilder heads = new StringBuilder();
    new TreeMap<>(last)
        .forEach(
            (stream, leaf) ->
                heads.append("%s\t%d\t%s\n".formatted(stream, versions.get(stream), leaf)));
    return heads.toString();
  }

  String proof(int index) {
    StringBuilder proof = new StringBuilder("c2sp.org/tlog-proof@v1\nindex " + index + "\n");
    for (byte[] hash : path(index, leaves(bodies))) {
      proof.append(base64(hash)).append('\n');
    }
    return proof.append('\n').append(note(bodies, KEY)).toString();
  }

  static String note(List<byte[]> bodies, TestKey... keys) {
    String text = ORIGIN + "\n" + bodies.size() + "\n" + base64(root(leaves(bodies))) + "\n";
    StringBuilder note = new StringBuilder(text).append('\n');
    for (TestKey key : keys) {
      note.append(key.signature(text));
    }
    return note.toString();
  }

  /** {@code at}, {@code note} and the sink, as one line of JSON. */
  static String anchor(String at, String note) {
    return new String(canonical(Map.of("at", at, "note", note, "sink", "file")), UTF_8) + "\n";
  }

  static byte[] canonical(Map<String, ?> value) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedUTF8();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String leaf(byte[] body) {
    return HexFormat.of().formatHex(sha256(new byte[] {0}, body));
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Arrays.stream(parts).forEach(digest::update);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private TestLog append(String stream, byte[] body) {
    bodies.add(body);
    versions.merge(stream, 1L, Long::sum);
    last.put(stream, leaf(body));
    return this;
  }

  private static Map<String, Object> actor() {
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("iss", "https://login.example");
    actor.put("sub", "bob");
    actor.put("acr", "mfa");
    actor.put("amr", List.of("pwd", "otp"));
    actor.put("auth_time", "2026-01-05T07:55:00.000Z");
    actor.put("ip", null);
    return actor;
  }

  private static List<byte[]> leaves(List<byte[]> bodies) {
    return bodies.stream().map(body -> sha256(new byte[] {0}, body)).toList();
  }

  /** RFC 6962 §2.1, word by word and without a thought of speed. */
  private static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return sha256();
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int k = Integer.highestOneBit(leaves.size() - 1);
    return sha256(
        new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  /** RFC 6962 §2.1.1. */
  private static List<byte[]> path(int index, List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return new ArrayList<>();
    }
    int k = Integer.highestOneBit(leaves.size() - 1);
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    List<byte[]> path = index < k ? path(index, left) : path(index - k, right);
    path.add(root(index < k ? right : left));
    return path;
  }
}
