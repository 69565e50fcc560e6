package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must be true of the log whatever has happened to its writers. */
final class LogInvariant {

  private LogInvariant() {}

  /** Everything is in order, once, and every note ever committed is a true prefix of it. */
  static void assertHolds(LogNode node) {
    assertThat(node.store.isThereWork(java.time.Instant.EPOCH)).as("work is left").isFalse();
    List<LoggedEntry> entries = all(node.log);
    assertThat(entries).extracting(LoggedEntry::index).isEqualTo(numbers(entries.size()));
    assertThat(node.log.size()).isEqualTo(entries.size());
    assertStreamsAreInOrder(entries);
    assertNotesAreTrue(node, entries, node.log.checkpoints(0, 100_000));
    assertNotesAreTrue(node, entries, node.released);
    assertThat(node.check.fault()).isEmpty();
  }

  static List<LoggedEntry> all(Log log) {
    List<LoggedEntry> all = new ArrayList<>();
    for (List<LoggedEntry> some = log.from(0, 700);
        !some.isEmpty();
        some = log.from(all.size(), 700)) {
      all.addAll(some);
    }
    return all;
  }

  private static void assertStreamsAreInOrder(List<LoggedEntry> entries) {
    Map<StreamId, Long> last = new HashMap<>();
    for (LoggedEntry logged : entries) {
      LedgerEntry entry = logged.entry();
      assertThat(entry.seq()).isEqualTo(last.getOrDefault(entry.stream(), 0L) + 1);
      last.put(entry.stream(), entry.seq());
    }
  }

  private static void assertNotesAreTrue(
      LogNode node, List<LoggedEntry> entries, List<SignedCheckpoint> notes) {
    Map<Long, TreeHash> roots = new HashMap<>();
    Frontier frontier = Frontier.empty();
    for (LoggedEntry entry : entries) {
      frontier.push(LeafHash.ofBody(entry.entry().body()).bytes(), (level, index, hash) -> {});
      roots.put(frontier.size(), frontier.root());
    }
    for (SignedCheckpoint note : notes) {
      Checkpoint said = Checkpoint.parse(note.note());
      assertThat(said.size()).isEqualTo(note.size());
      assertThat(said.root()).isEqualTo(note.root()).isEqualTo(roots.get(note.size()));
      assertThat(node.keys.verifiers()).anyMatch(key -> SignedNote.isSignedBy(key, note.note()));
    }
  }

  private static List<Long> numbers(int size) {
    return java.util.stream.LongStream.range(0, size).boxed().toList();
  }
}
