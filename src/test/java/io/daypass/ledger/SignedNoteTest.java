package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the example in the documentation of Go's package note, from which the format comes. */
class SignedNoteTest {

  private static final String TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";
  private static final String PUBLISHED =
      TEXT
          + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg"
          + "KvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private final SigningKey peter =
      key("PeterNeumann", "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
  private final SigningKey other = SigningKey.of("PeterNeumann", newKey("Ed25519"));

  @Test
  void verifier_whenWritten_isThePublishedOne() {
    assertThat(peter.verifier().text())
        .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  }

  @Test
  void sign_whenTheTextIsThePublishedOne_givesThePublishedNote() {
    assertThat(SignedNote.sign(TEXT, List.of(peter))).isEqualTo(PUBLISHED);
  }

  @Test
  void note_whenTwoKeysSignIt_isSignedByBothAndByNobodyElse() {
    String note = SignedNote.sign(TEXT, List.of(peter, other));

    assertThat(SignedNote.isSignedBy(peter.verifier(), note)).isTrue();
    assertThat(SignedNote.isSignedBy(other.verifier(), note)).isTrue();
    assertThat(SignedNote.isSignedBy(other.verifier(), PUBLISHED)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no signature\n",
        "text\n\n",
        "text\n\n\u2014 PeterNeumann !!!\n",
        "text\n\n\u2014 PeterNeumann x08gow==\n",
        "text\n\n\u2014 PeterNeumann x08goyAh\n"
      })
  void note_whenItIsTorn_isSignedByNobody(String note) {
    assertThat(SignedNote.isSignedBy(peter.verifier(), note)).isFalse();
  }

  @Test
  void note_whenOneLetterIsChanged_isNotSignedAnyMore() {
    assertThat(SignedNote.isSignedBy(peter.verifier(), PUBLISHED.replace("If", "if"))).isFalse();
    assertThat(SignedNote.isSignedBy(peter.verifier(), PUBLISHED.replace("ZJku", "ZJkv")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a+b", "a b", "a\nb", "a\u2003b"})
  void name_whenItWouldBreakTheFormat_isRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningKey.of(name, newKey("Ed25519")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ed448", "RSA", "EC"})
  void key_whenItIsOfAnotherKind_isRefused(String kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of("log", newKey(kind)));
  }

  @Test
  void key_whenPrinted_doesNotShowItself() {
    assertThat(peter.toString()).startsWith("[secret of PeterNeumann+");
  }

  static PrivateKey newKey(String kind) {
    try {
      return KeyPairGenerator.getInstance(kind).generateKeyPair().getPrivate();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SigningKey key(String name, String typed) {
    byte[] bytes = Base64.getDecoder().decode(typed);
    try {
      return SigningKey.of(
          name,
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(
                  new EdECPrivateKeySpec(
                      NamedParameterSpec.ED25519, Arrays.copyOfRange(bytes, 1, bytes.length))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
