package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the values that the Certificate Transparency project publishes for RFC 6962. */
class MerkleTest {

  private static final List<String> INPUTS =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<byte[]> LEAVES =
      INPUTS.stream()
          .map(input -> LeafHash.ofBody(HexFormat.of().parseHex(input)).bytes())
          .toList();

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void root_whenComputedInEitherWay_isThePublishedOne(int size, String root) {
    Frontier frontier = grown(size, new ArrayList<>());

    assertThat(frontier.root().hex()).isEqualTo(root);
    assertThat(Merkle.root(size, MerkleTest::subtree).hex()).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, ''",
    "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
        + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
        + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
        + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
        + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
        + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
  })
  void path_whenComputed_isThePublishedOne(long index, long size, String path) {
    assertThat(Merkle.path(index, size, MerkleTest::subtree))
        .map(TreeHash::hex)
        .containsExactlyElementsOf(Stream.of(path.split(" ")).filter(h -> !h.isEmpty()).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 3, 4})
  void path_whenThereIsNoSuchEntry_isRefused(long index) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Merkle.path(index, 3, MerkleTest::subtree));
  }

  @Test
  void path_whenClimbed_leadsToTheRootForEveryEntryAndSize() {
    for (int size = 1; size <= LEAVES.size(); size++) {
      for (int index = 0; index < size; index++) {
        assertThat(
                Climb.root(
                    LEAVES.get(index),
                    index,
                    size,
                    Merkle.path(index, size, MerkleTest::subtree)))
            .isEqualTo(Merkle.root(size, MerkleTest::subtree));
      }
    }
  }

  @Test
  void frontier_whenPackedAndRead_growsOnAsIfNothingHadHappened() {
    Frontier frontier = Frontier.empty();
    for (byte[] leaf : LEAVES) {
      frontier = Frontier.of(frontier.size(), frontier.packed());
      frontier.push(leaf, (level, index, hash) -> {});
    }

    assertThat(frontier.root()).isEqualTo(Merkle.root(8, MerkleTest::subtree));
  }

  @Test
  void frontier_whenItHasTheWrongNumberOfHashes_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Frontier.of(3, new byte[32]));
  }

  @Test
  void push_whenSubtreesBecomeComplete_tellsEachOnce() {
    List<String> completed = new ArrayList<>();

    grown(7, completed);

    assertThat(completed).containsExactly("1/0", "1/1", "2/0", "1/2");
  }

  private static Frontier grown(int size, List<String> completed) {
    Frontier frontier = Frontier.empty();
    LEAVES
        .subList(0, size)
        .forEach(
            leaf ->
                frontier.push(
                    leaf,
                    (level, index, hash) -> {
                      assertThat(hash).isEqualTo(subtree(level, index));
                      completed.add(level + "/" + index);
                    }));
    return frontier;
  }

  /** From the leaves, straight from the definition. */
  private static byte[] subtree(int level, long index) {
    if (level == 0) {
      return LEAVES.get((int) index);
    }
    return LongStream.of(index * 2, index * 2 + 1)
        .mapToObj(half -> subtree(level - 1, half))
        .reduce(Merkle::node)
        .orElseThrow();
  }
}
