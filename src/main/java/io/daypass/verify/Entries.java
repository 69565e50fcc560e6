package io.daypass.verify;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries, one after the other: each by itself, in its stream, and in the tree. */
final class Entries {

  private static final DateTimeFormatter AS_IN_ENTRIES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Note checkpoint;
  private final @Nullable String only;
  private final Anchors anchors;
  private final Report report;
  private final Map<String, Proof> proofs = new HashMap<>();
  private final Streams streams = new Streams();
  private final Frontier tree = new Frontier();
  private final Texts texts = new Texts();

  /** By size: no later entry may be older than this. */
  private final NavigableMap<Long, String> oldest = new TreeMap<>();

  private long proven;
  private long bytes;
  private long datedBack;
  private String firstDatedBack = "";

  /**
   * @param only the one stream that the export is about; null when it is the whole ledger
   */
  Entries(Note checkpoint, @Nullable String only, Anchors anchors, Duration skew, Report report) {
    this.checkpoint = checkpoint;
    this.only = only;
    this.anchors = anchors;
    this.report = report;
    for (Anchors.Anchor anchor : anchors.bySize().values()) {
      if (anchor.at() != null) {
        oldest.put(anchor.size(), AS_IN_ENTRIES.format(Instant.parse(anchor.at()).minus(skew)));
      }
    }
  }

  /** Of an export of one stream, only an anchor of the very same size can be compared. */
  void compareAnchorsWithCheckpoint() throws Broken {
    Anchors.Anchor same = anchors.bySize().get(checkpoint.size());
    if (same != null && !same.root().equals(checkpoint.root())) {
      throw new Broken(
          Fault.SPLIT_VIEW,
          same.where() + ", size " + same.size(),
          same.root(),
          checkpoint.root() + " in the checkpoint");
    }
    NavigableMap<Long, Anchors.Anchor> ahead = anchors.bySize().tailMap(checkpoint.size(), false);
    if (only == null && !ahead.isEmpty()) {
      Anchors.Anchor last = ahead.lastEntry().getValue();
      throw new Broken(
          Fault.ANCHOR_AHEAD, last.where(), last.size() + " entries", checkpoint.size());
    }
    if (only != null && same == null) {
      report.warn(
          "No anchor has the size of the checkpoint, so the anchors say nothing about this one"
              + " stream. Verify an export of the whole ledger against them.");
    }
  }

  void expect(List<Proof> found) throws Broken {
    Map<Long, Proof> byIndex = new HashMap<>();
    for (Proof proof : found) {
      Proof twin = byIndex.put(proof.index(), proof);
      if (twin != null) {
        throw new Broken(Fault.DUPLICATE_INDEX, proof.where(), "an index of its own", twin.where());
      }
      proofs.put(proof.where(), proof);
    }
  }

  void check(Lines lines) throws IOException, Broken {
    long line = 0;
    compareWithAnchor();
    for (byte[] body = next(lines); body != null; body = next(lines)) {
      check(Entry.read(body, "entry " + line), line);
      bytes += body.length;
      line++;
    }
    if (only == null) {
      checkWhole();
    }
    for (Proof left : proofs.values()) {
      throw new Broken(Fault.PROOF_EXTRA, left.where(), "an entry of the export", "none");
    }
    tell(line);
  }

  Streams streams() {
    return streams;
  }

  Texts texts() {
    return texts;
  }

  private static byte @Nullable [] next(Lines lines) throws IOException, Broken {
    return lines.next(Entry.LARGEST, Fault.ENTRY_TOO_LARGE);
  }

  private void check(Entry entry, long line) throws Broken {
    if (only != null && !only.equals(entry.stream())) {
      throw new Broken(Fault.FOREIGN_ENTRY, entry.where(), only, entry.stream());
    }
    streams.follow(entry);
    long index = checkProof(entry, line);
    warnIfDatedBack(entry, index);
    if (only == null) {
      tree.add(entry.leaf());
      compareWithAnchor();
    } else {
      texts.noteThoseOf(entry);
    }
  }

  /** Gives the place in the log, which only the proof knows when the whole tree is not there. */
  private long checkProof(Entry entry, long line) throws Broken {
    Proof proof = proofs.remove("proofs/" + entry.id() + ".tlog-proof");
    if (proof == null) {
      if (only != null) {
        throw new Broken(Fault.PROOF_MISSING, entry.where(), "a proof", "none");
      }
      return line;
    }
    if (only == null && proof.index() != line) {
      throw new Broken(Fault.PROOF_MISMATCH, proof.where(), "index " + line, proof.index());
    }
    proof.check(entry.leaf(), checkpoint);
    proven++;
    return proof.index();
  }

  private void compareWithAnchor() throws Broken {
    Anchors.Anchor anchor = anchors.bySize().get(tree.size());
    if (only == null && anchor != null && !anchor.root().equals(tree.root())) {
      throw new Broken(
          Fault.ANCHOR_MISMATCH,
          anchor.where() + ", size " + anchor.size(),
          anchor.root(),
          tree.root());
    }
  }

  private void warnIfDatedBack(Entry entry, long index) {
    Map.Entry<Long, String> anchored = oldest.floorEntry(index);
    if (anchored != null && entry.time().compareTo(anchored.getValue()) < 0) {
      if (datedBack++ == 0) {
        firstDatedBack = entry.where() + ", " + entry.time();
      }
    }
  }

  private void checkWhole() throws Broken {
    if (tree.size() != checkpoint.size()) {
      throw new Broken(
          tree.size() < checkpoint.size() ? Fault.ENTRIES_MISSING : Fault.ENTRIES_EXTRA,
          "entries.ndjson",
          checkpoint.size() + " entries",
          tree.size());
    }
    if (!tree.root().equals(checkpoint.root())) {
      throw new Broken(
          Fault.ROOT_MISMATCH, "entries.ndjson", "root " + checkpoint.root(), tree.root());
    }
  }

  private void tell(long entries) {
    report.checked(
        "entries",
        "%d in %d streams, %d bytes, %s"
            .formatted(
                entries,
                streams.names().size(),
                bytes,
                only == null ? "the whole log" : "only " + only));
    report.checked("proofs", "%d entries proven to be in the log".formatted(proven));
    if (datedBack > 0) {
      report.warn(
          "%d entries are older than an anchor that was there before them, the first: %s. Either a"
                  .formatted(datedBack, firstDatedBack)
              + " clock was wrong, or somebody dated them back.");
    }
  }
}
