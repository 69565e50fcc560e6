package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.daypass.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to tamper with one stream, and the check that finds it. */
class LedgerChainTest {

  private static final StreamId STREAM = StreamId.person(Samples.ALICE);

  private final List<LedgerEntry> chain = new ArrayList<>();
  private StreamHead head = StreamHead.START;

  @BeforeEach
  void writeThree() {
    for (int amount = 1; amount <= 3; amount++) {
      write(STREAM, head, amount);
    }
  }

  @Test
  void check_whenNothingWasTouched_thenNothingIsFound() {
    assertThat(faults()).isEmpty();
    assertThat(LedgerChain.check(STREAM, List.of(), StreamHead.START)).isEmpty();
  }

  @Test
  void check_whenABodyIsEdited_thenItsLeafHashDoesNotFit() {
    chain.set(1, with(chain.get(1), edited(1), chain.get(1).leafHash()));

    assertThat(faults()).anyMatch(fault -> fault.contains("leaf hash"));
  }

  @Test
  void check_whenABodyAndItsLeafHashAreEdited_thenTheNextDoesNotFollow() {
    chain.set(1, with(chain.get(1), edited(1), LeafHash.ofBody(edited(1))));

    assertThat(faults()).anyMatch(fault -> fault.contains("does not follow"));
  }

  @Test
  void check_whenTheLastBodyAndItsLeafHashAreEdited_thenTheHeadDoesNotFit() {
    chain.set(2, with(chain.get(2), edited(2), LeafHash.ofBody(edited(2))));

    assertThat(faults()).singleElement().asString().contains("head");
  }

  @Test
  void check_whenAnEntryIsMissing_thenItIsFound() {
    for (int gone = 0; gone < 3; gone++) {
      List<LedgerEntry> rest = new ArrayList<>(chain);
      rest.remove(gone);

      assertThat(LedgerChain.check(STREAM, rest, head)).isNotEmpty();
    }
  }

  @Test
  void check_whenEntriesAreSwappedOrDoubled_thenItIsFound() {
    assertThat(LedgerChain.check(STREAM, List.of(chain.get(1), chain.get(0), chain.get(2)), head))
        .isNotEmpty();
    assertThat(LedgerChain.check(STREAM, List.of(chain.get(0), chain.get(0), chain.get(1)), head))
        .isNotEmpty();
  }

  @Test
  void check_whenColumnsSaySomethingElseThanTheBody_thenItIsFound() {
    LedgerEntry last = chain.get(2);
    chain.set(
        2,
        new LedgerEntry(
            UUID.randomUUID(),
            last.stream(),
            last.seq(),
            last.prev(),
            last.type(),
            last.time(),
            last.body(),
            last.leafHash()));

    assertThat(faults()).singleElement().asString().contains("does not say the same");
  }

  @Test
  void check_whenTheChainIsOfAnotherStream_thenItIsFound() {
    StreamId other = StreamId.person(Samples.BOB);

    assertThat(LedgerChain.check(other, chain, head)).hasSize(3);
  }

  @Test
  void read_whenTheBytesAreNoEntry_isRefused() {
    for (String odd :
        List.of(
            "",
            "x",
            "[]",
            "{}",
            "{\"v\":2}",
            "{\"v\":1,\"v\":1}",
            text(0) + "{}",
            text(0).replace("\"seq\":1", "\"seq\":1.0"),
            text(0).replace("\"seq\":1", "\"seq\":1,\"seq\":2"))) {
      assertThatIllegalStateException()
          .as(odd)
          .isThrownBy(() -> BodyFields.read(odd.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void write(StreamId stream, StreamHead after, int amount) {
    Happened event = Happened.on(stream, Map.of("amount", amount));
    UUID id = UUID.randomUUID();
    byte[] body = EntryBody.of(event).at(after, id, Instant.EPOCH);
    LeafHash leaf = LeafHash.ofBody(body);
    chain.add(
        new LedgerEntry(
            id,
            stream,
            after.nextSeq(),
            after.lastLeaf(),
            event.type(),
            Instant.EPOCH,
            body,
            leaf));
    head = new StreamHead(after.nextSeq(), leaf);
  }

  private List<String> faults() {
    return LedgerChain.check(STREAM, chain, head);
  }

  private static LedgerEntry with(LedgerEntry entry, byte[] body, LeafHash leaf) {
    return new LedgerEntry(
        entry.id(),
        entry.stream(),
        entry.seq(),
        entry.prev(),
        entry.type(),
        entry.time(),
        body,
        leaf);
  }

  private byte[] edited(int index) {
    return text(index).replace("\"amount\":", "\"amount\":1").getBytes(StandardCharsets.UTF_8);
  }

  private String text(int index) {
    return new String(chain.get(index).body(), StandardCharsets.UTF_8);
  }
}
