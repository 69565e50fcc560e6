package io.daypass.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestHashTest {

  /** printf '5:alice\n5:caf\303\251\n' | sha256sum, with the lengths in bytes. */
  @Test
  void of_isSha256OverLengthsAndBytes() {
    assertThat(RequestHash.of(List.of("alice", "caf\u00e9")))
        .isEqualTo("75e78aefa8929173d4634499ffc36cd70f052c1d7051050d693ef3bbf870a38c");
  }

  @Test
  void of_noPart_isTheHashOfNothing() {
    assertThat(RequestHash.of(List.of()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void of_textMovedFromOnePartToTheNext_differs() {
    assertThat(RequestHash.of(List.of("ab", "c"))).isNotEqualTo(RequestHash.of(List.of("a", "bc")));
    assertThat(RequestHash.of(List.of("a", ""))).isNotEqualTo(RequestHash.of(List.of("a")));
  }

  @Test
  void of_partsThatImitateTheFormat_differ() {
    assertThat(RequestHash.of(List.of("a\n1:b"))).isNotEqualTo(RequestHash.of(List.of("a", "b")));
  }

  @Test
  void of_theSameParts_isTheSame() {
    assertThat(RequestHash.of(List.of("a", "b"))).isEqualTo(RequestHash.of(List.of("a", "b")));
  }
}
