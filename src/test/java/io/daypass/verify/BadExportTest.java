package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that are torn, foreign or made of garbage: both verifiers name each by its code. */
class BadExportTest {

  private static final String STREAM = "13-one-stream/";

  @TempDir private Path folder;

  @BeforeEach
  void exportUntouched() throws IOException {
    unpack("00-untouched/");
  }

  @Test
  void verify_whenAFileIsMissing_thenTheExportIsNotComplete() throws IOException {
    Files.delete(folder.resolve("checkpoint"));

    assertSaid("missing-file", 3);
  }

  @Test
  void verify_whenAFileEndsInALine_thenItIsTruncated() throws IOException {
    change("entries.ndjson", text -> text.substring(0, text.length() - 100));

    assertSaid("truncated-file", 3);
  }

  @Test
  void verify_whenTheZipIsTorn_thenItIsNoExport() throws IOException {
    byte[] zip = Files.readAllBytes(zipped());
    Path torn = folder.resolve("torn.zip");
    Files.write(torn, Arrays.copyOf(zip, zip.length / 2));

    assertSaid("torn-export", 3, torn, TestLog.KEY.verifierKey());
  }

  @Test
  void verify_whenTheZipIsWhole_thenItIsReadInPlace() throws IOException {
    assertSaid("valid", 0, zipped(), TestLog.KEY.verifierKey());
  }

  @Test
  void verify_whenTheKeyIsAnother_thenTheNoteDoesNotCount() throws IOException {
    assertSaid("wrong-key", 1, folder, new TestKey(TestLog.ORIGIN, 9).verifierKey());
  }

  @Test
  void verify_whenTheOriginIsAnother_thenTheNoteIsForeign() throws IOException {
    assertSaid("foreign-origin", 1, folder, new TestKey("other.example/ledger", 1).verifierKey());
  }

  @Test
  void verify_whenTheKeyIsGarbage_isRefused() throws IOException {
    assertSaid("malformed-key", 3, folder, "test.example/ledger+00000000+AAAA");
  }

  @Test
  void verify_whenTheNoteWasChanged_thenItsSignatureIsWrong() throws IOException {
    change("checkpoint", text -> text.replace("\n20\n", "\n21\n"));

    assertSaid("bad-signature", 1);
  }

  @Test
  void verify_whenAnEntryIsOneByteTooLarge_thenItIsNamed() throws IOException {
    changeFirst(line -> "x".repeat(Entry.LARGEST + 1));

    assertSaid("entry-too-large", 1);
  }

  @Test
  void verify_whenABodyIsNotCanonical_thenItIsNamed() throws IOException {
    changeFirst(line -> line.replace("\"v\":1", "\"v\": 1"));

    assertSaid("not-canonical", 1);
  }

  @Test
  void verify_whenABodyIsGarbage_thenItIsNamed() throws IOException {
    List<UnaryOperator<String>> garbage =
        List.of(
            line -> line.replace("\"v\":1", "\"v\":1,\"v\":1"),
            line -> line.replace("\"v\":1", "\"v\":1.0"),
            line -> line.replace("\"v\":1", "\"v\":9007199254740992"),
            line -> line.replace("\"v\":1", "\"v\":true"),
            line -> line.replace("\"v\":1", "\"w\":1"),
            line -> line.replace("\"alice\"", "\"\\ud800\""),
            line -> line.replace("\"alice\"", "NaN"),
            line -> line + "{}",
            line -> "[".repeat(5_000),
            line -> "");
    for (UnaryOperator<String> change : garbage) {
      exportUntouched();
      changeFirst(change);

      assertSaid("malformed-entry", 1);
    }
  }

  @Test
  void verify_whenAProofIsMissing_thenTheEntryIsNotProven() throws IOException {
    unpack(STREAM);
    Files.delete(folder.resolve("proofs/" + TestLog.id(0) + ".tlog-proof"));

    assertSaid("proof-missing", 1);
  }

  @Test
  void verify_whenTwoProofsClaimOneIndex_thenTheyAreNamed() throws IOException {
    unpack(STREAM);
    change(
        "proofs/" + TestLog.id(1) + ".tlog-proof", text -> text.replace("index 1\n", "index 0\n"));

    assertSaid("duplicate-index", 1);
  }

  @Test
  void verify_whenAProofLeadsElsewhere_thenTheEntryIsNotInTheLog() throws IOException {
    unpack(STREAM);
    change(
        "proofs/" + TestLog.id(1) + ".tlog-proof", text -> text.replace("index 1\n", "index 2\n"));

    assertSaid("proof-mismatch", 1);
  }

  @Test
  void verify_whenATextWasChanged_thenItIsNotTheOneOfTheEntry() throws IOException {
    unpack(STREAM);
    change("texts.ndjson", text -> text.replace("stuck", "fine"));

    assertSaid("text-mismatch", 1);
  }

  @Test
  void verify_whenATextIsErased_thenTheRestStillHolds() throws IOException {
    unpack(STREAM);
    change(
        "texts.ndjson",
        text -> "{\"erased\":true,\"text\":\"01970000-0000-7000-8000-000000000001\"}\n");

    assertSaid("valid", 0);
  }

  @Test
  void verify_whenNoKeyIsGiven_thenItSaysThatItTrustedTheExport() {
    for (Verdict verdict :
        List.of(
            Verdict.ofJava(List.of(folder.toString())),
            Verdict.ofPython(List.of(folder.toString())))) {
      assertThat(verdict.code()).isEqualTo("valid");
      assertThat(verdict.output()).contains("WARNING     The key was taken from the export itself");
    }
  }

  @Test
  void verify_whenEntriesAreOlderThanAnAnchorBeforeThem_thenItWarns() throws IOException {
    Path anchors = folder.resolve("late.ndjson");
    String note = note();
    Files.writeString(anchors, TestLog.anchor("2026-01-06T00:00:00Z", note));

    for (Verdict verdict : List.of(said(anchors, true), said(anchors, false))) {
      assertThat(verdict.output()).contains("WARNING     12 entries are older than an anchor");
      assertThat(verdict.exit()).isZero();
    }
  }

  @Test
  void verify_whenTheCommandIsNotUnderstood_thenNothingIsChecked() {
    for (List<String> words :
        List.of(List.<String>of(), List.of("no such folder"), List.of(".", "--skew", "x"))) {
      assertThat(Verdict.ofJava(words).exit()).isEqualTo(2);
      assertThat(Verdict.ofPython(words).exit()).isEqualTo(2);
    }
  }

  private static String note() {
    String line =
        new String(ExportVectors.all().get("outside/anchors.ndjson"), UTF_8)
            .lines()
            .findFirst()
            .orElseThrow();
    int from = line.indexOf("\"note\":\"") + 8;
    return line.substring(from, line.indexOf("\"", from)).replace("\\n", "\n");
  }

  private Verdict said(Path anchors, boolean java) {
    List<String> words =
        List.of(
            folder.toString(),
            "--vkey",
            TestLog.KEY.verifierKey(),
            "--anchors",
            anchors.toString());
    return java ? Verdict.ofJava(words) : Verdict.ofPython(words);
  }

  private void assertSaid(String code, int exit) throws IOException {
    assertSaid(code, exit, folder, TestLog.KEY.verifierKey());
  }

  private static void assertSaid(String code, int exit, Path export, String key) {
    List<String> words = List.of(export.toString(), "--vkey", key);
    for (Verdict verdict : List.of(Verdict.ofJava(words), Verdict.ofPython(words))) {
      assertThat(verdict.code()).as(verdict.output()).isEqualTo(code);
      assertThat(verdict.exit()).as(verdict.output()).isEqualTo(exit);
    }
  }

  private void unpack(String export) throws IOException {
    for (Map.Entry<String, byte[]> file : ExportVectors.all().entrySet()) {
      if (file.getKey().startsWith(export)) {
        Path place = folder.resolve(file.getKey().substring(export.length()));
        Files.createDirectories(place.getParent());
        Files.write(place, file.getValue());
      }
    }
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  private void changeFirst(UnaryOperator<String> change) throws IOException {
    change(
        "entries.ndjson",
        text -> {
          List<String> lines = new ArrayList<>(text.lines().toList());
          lines.set(0, change.apply(lines.get(0)));
          return String.join("\n", lines) + "\n";
        });
  }

  private Path zipped() throws IOException {
    Path file = folder.resolve("export.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Stream<Path> files = Files.list(folder)) {
      for (Path part : files.filter(part -> !part.equals(file)).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(part.getFileName().toString()));
        zip.write(Files.readAllBytes(part));
        zip.closeEntry();
      }
    }
    return file;
  }
}
