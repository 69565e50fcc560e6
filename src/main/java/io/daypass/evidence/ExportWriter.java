package io.daypass.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.ledger.Log;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.StreamId;
import io.daypass.ledger.TreeHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of one export, all for one checkpoint that was chosen before. Reads in pages and
 * holds no transaction meanwhile: entries below a signed size never change. The checkpoint comes
 * last, so that what broke off has none.
 */
final class ExportWriter {

  static final int PAGE = 1_000;

  /** Later than any anchor, and a time that every database knows. */
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private static final UUID FIRST = new UUID(0, 0);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EvidenceStore store;
  private final Log log;
  private final SignedCheckpoint checkpoint;
  private final Destination to;

  ExportWriter(EvidenceStore store, Log log, SignedCheckpoint checkpoint, Destination to) {
    this.store = store;
    this.log = log;
    this.checkpoint = checkpoint;
    this.to = to;
  }

  void whole() throws IOException {
    begin("whole");
    OutputStream entries = to.file("entries.ndjson");
    long next = 0;
    while (next < checkpoint.size()) {
      List<EvidenceStore.Body> page = store.bodies(next, checkpoint.size(), PAGE);
      for (EvidenceStore.Body body : page) {
        writeLine(entries, body.bytes());
      }
      next += PAGE;
    }
    headsOfAll(to.file("heads.tsv"));
    end(-1);
  }

  void stream(StreamId stream, UUID request) throws IOException {
    begin("stream " + stream);
    List<EvidenceStore.Body> bodies = store.bodiesOf(stream.value(), checkpoint.size());
    OutputStream entries = to.file("entries.ndjson");
    for (EvidenceStore.Body body : bodies) {
      writeLine(entries, body.bytes());
    }
    proofs(bodies);
    OutputStream heads = to.file("heads.tsv");
    Optional<EvidenceStore.Head> head = store.headOfRequest(request, checkpoint.size());
    if (head.isPresent()) {
      writeHead(heads, head.get());
    }
    texts(bodies);
    // An anchor of another size cannot be compared with a part of the log.
    end(checkpoint.size() - 1);
  }

  private void begin(String scope) throws IOException {
    copy("README.txt");
    copy("verify_ledger.py");
    write("scope", scope + "\n");
    write("vkey", String.join("\n", log.verifierKeys()) + "\n");
  }

  private void end(long largerThan) throws IOException {
    OutputStream anchors = to.file("anchors/anchors.ndjson");
    EvidenceStore.Anchor last = new EvidenceStore.Anchor(largerThan, LATEST, "", "");
    for (List<EvidenceStore.Anchor> page = store.anchors(last, checkpoint.size(), PAGE);
        !page.isEmpty();
        page = store.anchors(last, checkpoint.size(), PAGE)) {
      for (EvidenceStore.Anchor anchor : page) {
        Map<String, String> line =
            Map.of("at", anchor.at().toString(), "note", anchor.note(), "sink", anchor.sink());
        writeJson(anchors, line);
      }
      last = page.get(page.size() - 1);
    }
    write("checkpoint", checkpoint.note());
  }

  private void proofs(List<EvidenceStore.Body> bodies) throws IOException {
    List<List<TreeHash>> paths =
        log.proofs(bodies.stream().map(EvidenceStore.Body::index).toList(), checkpoint.size());
    for (int i = 0; i < bodies.size(); i++) {
      EvidenceStore.Body body = bodies.get(i);
      write(
          "proofs/" + body.id() + ".tlog-proof",
          ProofText.of(body.index(), paths.get(i), checkpoint));
    }
  }

  private void headsOfAll(OutputStream heads) throws IOException {
    UUID request = FIRST;
    List<EvidenceStore.Head> page = store.headsOfRequests(request, checkpoint.size(), PAGE);
    while (!page.isEmpty()) {
      writeHeads(heads, page);
      request = UUID.fromString(page.get(page.size() - 1).key());
      page = store.headsOfRequests(request, checkpoint.size(), PAGE);
    }
    page = store.headsOfStreams("", checkpoint.size(), PAGE);
    while (!page.isEmpty()) {
      writeHeads(heads, page);
      page = store.headsOfStreams(page.get(page.size() - 1).key(), checkpoint.size(), PAGE);
    }
  }

  private static void writeHeads(OutputStream to, List<EvidenceStore.Head> heads)
      throws IOException {
    for (EvidenceStore.Head head : heads) {
      writeHead(to, head);
    }
  }

  private static void writeHead(OutputStream to, EvidenceStore.Head head) throws IOException {
    if (head.version() > 0) {
      String leaf =
          head.next() == null
              ? HexFormat.of().formatHex(head.lastLeaf())
              : JSON.readTree(head.next()).path("prev").asText();
      writeLine(to, "%s\t%d\t%s".formatted(head.stream(), head.version(), leaf).getBytes(UTF_8));
    }
  }

  private void texts(List<EvidenceStore.Body> bodies) throws IOException {
    Set<UUID> ids = new LinkedHashSet<>();
    for (EvidenceStore.Body body : bodies) {
      collect(JSON.readTree(body.bytes()).path("data"), ids);
    }
    OutputStream texts = to.file("texts.ndjson");
    for (UUID id : ids) {
      writeJson(texts, text(id, store.text(id).orElse(null)));
    }
  }

  private static Map<String, Object> text(UUID id, EvidenceStore.@Nullable Text text) {
    return text == null
        ? Map.of("text", id, "erased", true)
        : Map.of(
            "text", id, "salt", HexFormat.of().formatHex(text.salt()), "content", text.content());
  }

  private static void collect(JsonNode value, Set<UUID> ids) {
    if (value.isObject() && value.size() == 2 && value.has("text") && value.has("sha256")) {
      ids.add(UUID.fromString(value.path("text").asText()));
    }
    value.forEach(part -> collect(part, ids));
  }

  private void copy(String resource) throws IOException {
    try (InputStream file = ExportWriter.class.getResourceAsStream("/evidence/" + resource)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file evidence/" + resource);
      }
      file.transferTo(to.file(resource));
    }
  }

  private void write(String name, String text) throws IOException {
    to.file(name).write(text.getBytes(UTF_8));
  }

  private static void writeJson(OutputStream to, Map<String, ?> line) throws IOException {
    writeLine(to, JSON.writeValueAsBytes(new TreeMap<>(line)));
  }

  private static void writeLine(OutputStream to, byte[] line) throws IOException {
    to.write(line);
    to.write('\n');
  }
}
