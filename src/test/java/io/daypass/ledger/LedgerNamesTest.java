package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daypass.Samples;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of the ledger: stream ids, leaf hashes, salted texts. */
class LedgerNamesTest {

  @Test
  void streamId_whenMade_thenItNamesItsKind() {
    UUID request = UUID.fromString("01970000-0000-7000-8000-0000000000aa");

    assertThat(StreamId.request(request)).hasToString("req:" + request);
    assertThat(StreamId.request(request).requestId()).contains(request);
    assertThat(StreamId.person(Samples.ALICE)).hasToString("user:alice");
    assertThat(StreamId.person(Samples.ALICE).requestId()).isEmpty();
    assertThat(StreamId.system("catalogue")).hasToString("sys:catalogue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "alice",
        "user:",
        "user:Alice",
        "user:alice\n",
        "sys:a b",
        "req:1",
        "req:01970000-0000-7000-8000-0000000000AA",
        "other:alice"
      })
  void streamId_whenItIsNone_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StreamId(text));
  }

  @Test
  void leafHash_whenOfAnEmptyBody_thenItIsThatOfRfc6962() {
    assertThat(LeafHash.ofBody(new byte[0]).hex())
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "G", "6E340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"})
  void leafHash_whenItIsNone_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new LeafHash(text));
  }

  @Test
  void saltedText_whenSaltAndWordsAreKnown_thenTheHashIsThatOfBothInARow() {
    // printf '0123456789abcdefé' | sha256sum
    SaltedText text = new SaltedText("0123456789abcdef".getBytes(), "é");

    assertThat(text.sha256())
        .isEqualTo("cd1a5958bce7c3dae77c2e516f29e671487c869364cb88c7d06b014de2c15cab");
    assertThat(text.toString()).doesNotContain("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nul \0 inside", "half \ud83d"})
  void saltedText_whenItCannotBeKeptExactly_isRefused(String content) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SaltedText(new byte[16], content));
  }

  @Test
  void saltedText_whenItIsTooLong_isRefused() {
    String long4001 = "x".repeat(SaltedText.LONGEST + 1);

    assertThatIllegalArgumentException().isThrownBy(() -> new SaltedText(new byte[16], long4001));
  }

  @Test
  void saltedText_whenTheSaltIsShort_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SaltedText(new byte[8], "x"));
  }
}
