package io.daypass.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.Sha256;
import io.daypass.ledger.LeafHash;
import io.daypass.ledger.LedgerEntry;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.StreamId;
import io.daypass.ledger.TreeHash;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a tree that is built as RFC 6962 defines it, by halves. */
class InclusionProofTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 11, 16, 33})
  void proof_ofEveryEntryOfATree_isSound(int size) {
    List<TreeHash> leaves = leaves(size);

    for (int i = 0; i < size; i++) {
      assertThat(proof(leaves, i).isSound()).as("%d of %d", i, size).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 8, 11})
  void proof_whenAnythingIsAnother_isNotSound(int size) {
    List<TreeHash> leaves = leaves(size);

    for (int i = 0; i < size; i++) {
      InclusionProof right = proof(leaves, i);
      int other = (i + 1) % size;
      assertThat(with(right, right.path(), size, leaves.get(other)).isSound()).isFalse();
      assertThat(
              with(right, right.path().subList(1, right.path().size()), size, leaves.get(i))
                  .isSound())
          .isFalse();
      List<TreeHash> longer = new ArrayList<>(right.path());
      longer.add(TreeHash.EMPTY);
      assertThat(with(right, longer, size, leaves.get(i)).isSound()).isFalse();
      assertThat(with(right, right.path(), i, leaves.get(i)).isSound()).isFalse();
    }
  }

  @Test
  void text_ofAProof_isThatOfTheStandard() {
    InclusionProof proof = proof(leaves(5), 2);

    assertThat(proof.text())
        .startsWith("c2sp.org/tlog-proof@v1\nindex 2\n" + proof.path().get(0).base64() + "\n")
        .endsWith("\n\nthe note\n");
  }

  private static InclusionProof proof(List<TreeHash> leaves, int index) {
    return new InclusionProof(
        new LoggedEntry(index, entry(leaves.get(index))),
        path(leaves, index),
        new SignedCheckpoint(leaves.size(), root(leaves), "the note\n", Instant.EPOCH));
  }

  private static InclusionProof with(
      InclusionProof right, List<TreeHash> path, long size, TreeHash leaf) {
    SignedCheckpoint signed = right.checkpoint();
    return new InclusionProof(
        new LoggedEntry(right.entry().index(), entry(leaf)),
        path,
        new SignedCheckpoint(size, signed.root(), signed.note(), signed.at()));
  }

  private static LedgerEntry entry(TreeHash leaf) {
    return new LedgerEntry(
        new UUID(0, 1),
        StreamId.system("test"),
        1,
        LeafHash.NONE,
        "test.done",
        Instant.EPOCH,
        new byte[] {1},
        LeafHash.of(leaf.bytes()));
  }

  private static List<TreeHash> leaves(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> hash(0, new byte[] {(byte) i}, new byte[0]))
        .toList();
  }

  private static TreeHash root(List<TreeHash> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int half = half(leaves.size());
    return hash(
        1,
        root(leaves.subList(0, half)).bytes(),
        root(leaves.subList(half, leaves.size())).bytes());
  }

  private static List<TreeHash> path(List<TreeHash> leaves, int index) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int half = half(leaves.size());
    List<TreeHash> left = leaves.subList(0, half);
    List<TreeHash> right = leaves.subList(half, leaves.size());
    List<TreeHash> path =
        new ArrayList<>(index < half ? path(left, index) : path(right, index - half));
    path.add(root(index < half ? right : left));
    return path;
  }

  /** The largest power of two that is smaller. */
  private static int half(int size) {
    return Integer.highestOneBit(size - 1);
  }

  private static TreeHash hash(int kind, byte[] one, byte[] other) {
    MessageDigest digest = Sha256.digest();
    digest.update((byte) kind);
    digest.update(one);
    return TreeHash.of(digest.digest(other));
  }
}
