package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys are taken, and how those are refused that are no good. */
class SigningKeysTest {

  private static final String CANARY = "bm90LWEta2V5LWJ1dC1hLWNhbmFyeQ==";

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void openFolder() throws IOException {
    permit(folder, "rwxr-xr-x");
    file = folder.resolve("keys/ledger-key.pem");
  }

  @Test
  void key_whenItIsMadeAtTheFirstStart_isForItsOwnerOnlyAndStays() throws IOException {
    VerifierKey first = new SigningKeys(LogNode.with(file, true)).verifiers().get(0);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new SigningKeys(LogNode.with(file, true)).verifiers()).containsExactly(first);
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  @Test
  void key_whenTheFileIsMissing_isNotMadeUnlessThatIsWanted() {
    refuses(LogNode.with(file, false), "cannot be read");
    assertThat(file).doesNotExist();
  }

  @Test
  void key_whenEverybodyCanReadIt_isRefused() throws IOException {
    new SigningKeys(LogNode.with(file, true));
    permit(file, "rw-r--r--");
    openTheWayTo(file);

    // The folder for temporary files may itself keep others out; then nobody else reads this.
    if (othersReach(file)) {
      refuses(LogNode.with(file, false), "everybody on this machine may read");
    }
  }

  @Test
  void key_whenItsFolderKeepsOthersOut_isTaken() throws IOException {
    new SigningKeys(LogNode.with(file, true));
    permit(file, "r--r--r--");
    permit(file.getParent(), "rwx------");

    assertThat(new SigningKeys(LogNode.with(file, false)).all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        CANARY,
        "-----BEGIN PRIVATE KEY-----\n" + CANARY + "\n-----END PRIVATE KEY-----\n",
        "-----BEGIN PUBLIC KEY-----\n" + CANARY + "\n-----END PUBLIC KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\n" + CANARY
      })
  void key_whenItIsTornOrNoKey_isRefusedWithoutShowingIt(String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    permit(file, "rw-------");

    refuses(LogNode.with(file, false), "holds no Ed25519 private key in PEM");
  }

  @Test
  void key_whenNoneIsGiven_isRefused() {
    refuses(LogNode.with("log", null, null, null), "neither daypass.ledger.key-file nor");
  }

  @Test
  void nextKey_whenItIsTheSame_signsOnce() {
    assertThat(new SigningKeys(LogNode.with("log", null, LogNode.KEY, LogNode.KEY)).all())
        .hasSize(1);
  }

  private static void refuses(LedgerProperties properties, String sentence) {
    assertThatThrownBy(() -> new SigningKeys(properties))
        .isInstanceOf(KeyUnusable.class)
        .hasMessageContaining(sentence)
        .satisfies(refused -> assertThat(stackTrace(refused)).doesNotContain(CANARY));
  }

  private static String stackTrace(Throwable refused) {
    StringWriter text = new StringWriter();
    refused.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static void openTheWayTo(Path file) throws IOException {
    permit(file.getParent(), "rwxr-xr-x");
  }

  private static boolean othersReach(Path file) throws IOException {
    for (Path up = file.toRealPath().getParent(); up != null; up = up.getParent()) {
      if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(up)).endsWith("x")
          && !PosixFilePermissions.toString(Files.getPosixFilePermissions(up)).endsWith("t")) {
        return false;
      }
    }
    return true;
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
