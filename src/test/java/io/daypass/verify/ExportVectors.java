package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Makes the exports of {@code src/test/resources/ledger/export}: one that was left alone, one for
 * each way to tamper with it, one of a single stream, and one whose key was changed. The same bytes
 * every time. Signed with test keys, whose secrets everybody can make.
 */
final class ExportVectors {

  static final int[] CHECKPOINTS = {8, 15, 20};

  static final String ORDERS = "req:01980000-0000-7000-8000-00000000000a";
  static final String PAYMENTS = "req:01980000-0000-7000-8000-00000000000b";
  static final String MALLORY = "user:mallory";
  static final String DRIFT = "sys:drift";

  static final String SALT = "000102030405060708090a0b0c0d0e0f";
  static final String WORDS = "Orders are stuck; see the page of 4 January.";

  private static final TestKey FOREIGN = new TestKey(TestLog.ORIGIN, 2);
  private static final TestKey NEXT = new TestKey(TestLog.ORIGIN, 3);

  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> verdicts = new ArrayList<>();

  private ExportVectors() {}

  /** Every file, by its path below the folder. */
  static Map<String, byte[]> all() {
    ExportVectors vectors = new ExportVectors();
    vectors.make();
    return vectors.files;
  }

  private void make() {
    verdicts.add("# export\tagainst\talone\twith anchors\twith anchors and heads");
    TestLog log = whole(Map.of());
    List<byte[]> bodies = log.bodies();
    outside("outside", log, CHECKPOINTS);

    export("00-untouched", bodies, log.note(20, TestLog.KEY), TestLog.KEY);
    verdict("00-untouched", "outside", "valid", "valid", "valid");

    export("01-edited", edited(bodies, 9), log.note(20, TestLog.KEY), TestLog.KEY);
    verdict("01-edited", "outside", "wrong-prev", "wrong-prev", "wrong-prev");

    export("02-deleted", changed(bodies, list -> list.remove(9)), log.note(20, TestLog.KEY));
    verdict("02-deleted", "outside", "wrong-seq", "wrong-seq", "wrong-seq");

    export(
        "03-swapped",
        changed(bodies, list -> list.add(9, list.remove(10))),
        log.note(20, TestLog.KEY));
    verdict("03-swapped", "outside", "root-mismatch", "anchor-mismatch", "anchor-mismatch");

    export(
        "04-doubled",
        changed(bodies, list -> list.set(10, list.get(9))),
        log.note(20, TestLog.KEY));
    verdict("04-doubled", "outside", "duplicate-id", "duplicate-id", "duplicate-id");

    export("05-tail-cut", bodies.subList(0, 18), log.note(20, TestLog.KEY));
    verdict("05-tail-cut", "outside", "entries-missing", "entries-missing", "entries-missing");

    export("06-older-checkpoint", bodies.subList(0, 15), log.note(15, TestLog.KEY));
    verdict("06-older-checkpoint", "outside", "valid", "anchor-ahead", "anchor-ahead");

    TestLog rewritten = whole(Map.of(9, "PT9H"));
    export("07-other-key", rewritten.bodies(), rewritten.note(20, FOREIGN), FOREIGN);
    verdict("07-other-key", "outside", "wrong-key", "wrong-key", "wrong-key");

    List<byte[]> dropped =
        bodies.stream().filter(body -> !new String(body, UTF_8).contains(PAYMENTS)).toList();
    export("08-request-dropped", dropped, TestLog.note(dropped, TestLog.KEY));
    verdict("08-request-dropped", "outside", "valid", "anchor-ahead", "anchor-ahead");

    export("09-rewritten", rewritten.bodies(), rewritten.note(20, TestLog.KEY));
    verdict("09-rewritten", "outside", "valid", "split-view", "split-view");

    TestLog robbed = robbed();
    outside("outside-10", robbed, 8, 15, 19);
    export("10-deleted-before-sequenced", robbed.bodies(), robbed.note(19, TestLog.KEY));
    verdict("10-deleted-before-sequenced", "outside-10", "valid", "valid", "head-mismatch");

    TestLog forgotten = forgotten();
    outside("outside-11", forgotten, 8, 15, 19);
    export("11-and-state-rolled-back", forgotten.bodies(), forgotten.note(19, TestLog.KEY));
    verdict("11-and-state-rolled-back", "outside-11", "valid", "valid", "valid");

    TestLog other = whole(Map.of(19, "PT9H"));
    export("12-split-view", other.bodies(), other.note(20, TestLog.KEY));
    verdict("12-split-view", "outside", "valid", "split-view", "split-view");

    oneStream(log);
    verdict("13-one-stream", "outside", "valid", "valid", "valid");

    export("14-key-changed", bodies, log.note(20, NEXT, TestLog.KEY), TestLog.KEY, NEXT);
    verdict("14-key-changed", "outside", "valid", "valid", "valid");

    put("verdicts.tsv", String.join("\n", verdicts) + "\n");
  }

  /**
   * Twenty entries of four streams, a minute apart.
   *
   * @param durations by index, where they are not one hour
   */
  private static TestLog whole(Map<Integer, String> durations) {
    TestLog log = new TestLog();
    for (int i = 0; i < 20; i++) {
      add(log, i, durations.getOrDefault(i, "PT1H"));
    }
    return log;
  }

  private static void add(TestLog log, int i, String duration) {
    if (i == 0) {
      log.add(ORDERS, "request.submitted", Map.of("duration", duration, "reason", text()));
    } else if (i % 7 == 3) {
      log.add(MALLORY, "access.refused", Map.of("code", "not-eligible"));
    } else if (i % 5 == 4) {
      log.add(i == 19 ? ORDERS : DRIFT, "drift.detected", Map.of("duration", duration));
    } else if (i % 2 == 0) {
      log.add(PAYMENTS, "grant.wanted", Map.of("role", "payments", "words", "\u20ac \uD83D\uDD11"));
    } else {
      log.add(ORDERS, "approval.decided", Map.of("duration", duration, "decision", "APPROVE"));
    }
  }

  private static Map<String, String> text() {
    String hash =
        HexFormat.of()
            .formatHex(TestLog.sha256(HexFormat.of().parseHex(SALT), WORDS.getBytes(UTF_8)));
    return Map.of("text", "01970000-0000-7000-8000-000000000001", "sha256", hash);
  }

  /** The last entry was deleted after its commit and before it had a place; its head tells. */
  private static TestLog robbed() {
    TestLog log = whole(Map.of());
    log.forgetLast();
    return log;
  }

  private static TestLog forgotten() {
    TestLog log = new TestLog();
    for (int i = 0; i < 19; i++) {
      add(log, i, "PT1H");
    }
    return log;
  }

  private static List<byte[]> edited(List<byte[]> bodies, int index) {
    String body = new String(bodies.get(index), UTF_8).replace("PT1H", "PT9H");
    return changed(bodies, list -> list.set(index, body.getBytes(UTF_8)));
  }

  private static List<byte[]> changed(List<byte[]> bodies, Consumer<List<byte[]>> change) {
    List<byte[]> copy = new ArrayList<>(bodies);
    change.accept(copy);
    return copy;
  }

  private void oneStream(TestLog log) {
    List<byte[]> bodies = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      if (new String(log.bodies().get(i), UTF_8).contains(ORDERS)) {
        bodies.add(log.bodies().get(i));
        put("13-one-stream/proofs/" + TestLog.id(i) + ".tlog-proof", log.proof(i));
      }
    }
    export("13-one-stream", bodies, log.note(20, TestLog.KEY));
    put("13-one-stream/scope", "stream " + ORDERS + "\n");
    put(
        "13-one-stream/heads.tsv",
        log.heads().lines().filter(line -> line.startsWith(ORDERS)).findFirst().orElseThrow()
            + "\n");
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("text", text().get("text"));
    kept.put("salt", SALT);
    kept.put("content", WORDS);
    put("13-one-stream/texts.ndjson", new String(TestLog.canonical(kept), UTF_8) + "\n");
  }

  private void outside(String folder, TestLog log, int... sizes) {
    StringBuilder anchors = new StringBuilder();
    for (int size : sizes) {
      anchors.append(TestLog.anchor(TestLog.minute(size), log.note(size, TestLog.KEY)));
    }
    put(folder + "/anchors.ndjson", anchors.toString());
    put(folder + "/heads.tsv", log.heads());
  }

  private void export(String name, List<byte[]> bodies, String note) {
    export(name, bodies, note, TestLog.KEY);
  }

  private void export(String name, List<byte[]> bodies, String note, TestKey... keys) {
    put(name + "/entries.ndjson", ndjson(bodies));
    put(name + "/checkpoint", note);
    StringBuilder vkeys = new StringBuilder();
    for (TestKey key : keys) {
      vkeys.append(key.verifierKey()).append('\n');
    }
    put(name + "/vkey", vkeys.toString());
  }

  static byte[] ndjson(List<byte[]> bodies) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte[] body : bodies) {
      lines.writeBytes(body);
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private void verdict(String export, String against, String... columns) {
    verdicts.add(export + "\t" + against + "\t" + String.join("\t", columns));
  }

  private void put(String name, String text) {
    put(name, text.getBytes(UTF_8));
  }

  private void put(String name, byte[] bytes) {
    files.put(name, bytes);
  }
}
