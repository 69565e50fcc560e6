package io.daypass.ledger;

import java.util.ArrayList;
import java.util.List;

/** Checks one stream from its first entry to its head, from the stored bytes alone. */
final class LedgerChain {

  private final StreamId stream;
  private final List<String> faults = new ArrayList<>();
  private StreamHead reached = StreamHead.START;

  private LedgerChain(StreamId stream) {
    this.stream = stream;
  }

  /** What is wrong with the stream, a sentence each; empty when it is sound. */
  static List<String> check(StreamId stream, List<LedgerEntry> entries, StreamHead head) {
    LedgerChain chain = new LedgerChain(stream);
    entries.forEach(chain::follow);
    chain.expect(
        head.equals(chain.reached),
        "ends at entry %d, but its head is at %d with another leaf or number"
            .formatted(chain.reached.version(), head.version()));
    return List.copyOf(chain.faults);
  }

  private void follow(LedgerEntry entry) {
    LeafHash leaf = LeafHash.ofBody(entry.body());
    expect(entry.seq() == reached.nextSeq(), entry + " is not number " + reached.nextSeq());
    expect(entry.leafHash().equals(leaf), entry + " has a leaf hash that is not that of its body");
    expectSaid(entry, BodyFields.read(entry.body()));
    reached = new StreamHead(reached.nextSeq(), leaf);
  }

  private void expectSaid(LedgerEntry entry, BodyFields said) {
    BodyFields shown =
        new BodyFields(
            entry.id(), entry.stream(), entry.seq(), entry.prev(), entry.type(), entry.time());
    expect(said.equals(shown), entry + " does not say the same as its body");
    expect(said.stream().equals(stream), entry + " belongs to another stream");
    expect(said.prev().equals(reached.lastLeaf()), entry + " does not follow the entry before it");
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(stream + ": " + fault);
    }
  }
}
