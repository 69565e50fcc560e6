package io.daypass.entitlement;

import static io.daypass.entitlement.CatalogueText.SOUND;
import static io.daypass.entitlement.CatalogueText.file;
import static io.daypass.entitlement.CatalogueText.load;
import static io.daypass.entitlement.CatalogueText.mistakesIn;
import static io.daypass.entitlement.CatalogueText.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.FileSystemResource;

/** Files that cannot be read as a catalogue at all. */
class CatalogueFilesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"syntax", "shorthand", "emptiness"})
  void load_whenFileIsNotReadable_thenSaysWhatToChange(
      String mistake, String text, List<String> messages) {
    assertThat(mistakesIn(text)).containsExactlyElementsOf(messages);
  }

  static Stream<Arguments> syntax() {
    return Stream.of(
        arguments(
            "tab",
            "roles:\n\t- id: a\n\t  title: b\n",
            List.of(
                "a.yaml:2:1: this line is indented with a tab: use spaces",
                "a.yaml:3:1: this line is indented with a tab: use spaces")),
        arguments(
            "tab that breaks another line",
            with("    title: Log in", "\ttitle: Log in"),
            List.of("a.yaml:28:1: this line is indented with a tab: use spaces")),
        arguments(
            "tab inside a line",
            "roles:\n  - id:\t\ta\n    title: [\t@]\n",
            List.of("a.yaml:2:8: a tab stands here: use spaces")),
        arguments(
            "indentation",
            with("    title: Log in", "   title: Log in"),
            List.of(
                "a.yaml:28:4: this line is indented differently from the lines it belongs to: "
                    + "start it in their column")),
        arguments(
            "deeper indentation",
            with("    title: Log in", "      title: Log in"),
            List.of(
                "a.yaml:28:12: a colon is not expected here: put text that contains ': ' in "
                    + "quotes, and start the keys of one entry in the same column")),
        arguments(
            "colon in text",
            with("title: Log in", "title: Log in: shell"),
            List.of(
                "a.yaml:28:18: a colon is not expected here: put text that contains ': ' in "
                    + "quotes, and start the keys of one entry in the same column")),
        arguments(
            "no colon",
            with("title: Log in", "title Log in"),
            List.of("a.yaml:28:5: a colon is missing behind this key: write 'key: value'")),
        arguments(
            "open quote",
            with("title: Log in", "title: \"Log in"),
            List.of("a.yaml:28:12: this quote is never closed: add the closing one")),
        arguments(
            "open list",
            with("[SELECT]", "[SELECT"),
            List.of("a.yaml:26:14: this list is not closed: add ] at its end, and commas inside")),
        arguments(
            "open braces",
            "roles: {a: b",
            List.of("a.yaml:1:8: this brace is not closed: add } at its end, and commas inside")),
        arguments(
            "at sign",
            with("title: Log in", "title: @home"),
            List.of("a.yaml:28:12: this character has a meaning in YAML: put the text in quotes")),
        arguments(
            "star",
            with("[SELECT]", "[*]"),
            List.of(
                "a.yaml:26:16: * and & have a meaning in YAML: put text that starts with them in "
                    + "quotes")),
        arguments(
            "percent",
            with("title: Log in", "title: %in"),
            List.of("a.yaml:28:12: this character has a meaning in YAML: put the text in quotes")),
        arguments(
            "text after quotes",
            with("title: Log in", "title: \"Log\" in"),
            List.of("a.yaml:28:18: this text is not expected here: put quotes around all of it")),
        arguments(
            "bad escape",
            with("title: Log in", "title: \"Log\\in\""),
            List.of("a.yaml:28:17: a backslash has a meaning in double quotes: use single quotes")),
        arguments(
            "stray bracket",
            with("title: Log in", "title: ]"),
            List.of(
                "a.yaml:28:12: a value is missing here, or starts with a sign that has a meaning "
                    + "in YAML: put text in quotes")),
        arguments(
            "control character",
            with("Log in", "Log\u0007 in"),
            List.of(
                "a.yaml:28:15: an invisible control character (U+0007) stands here: remove it")));
  }

  static Stream<Arguments> shorthand() {
    return Stream.of(
        arguments(
            "second document",
            SOUND + "---\nroles: []\n",
            List.of(
                "a.yaml:45:1: a second document starts here (---): move it to a file of its own")),
        arguments(
            "anchor and alias",
            with("[engineering]", "&all [engineering]").replace("[engineering, on-call]", "*all"),
            List.of(
                "a.yaml:24:15: '&all' is not allowed: remove it",
                "a.yaml:40:15: '*all' copies from another place: write it out")),
        arguments(
            "recursion",
            "roles: &r [*r]",
            List.of(
                "a.yaml:1:8: '&r' is not allowed: remove it",
                "a.yaml:1:12: '*r' copies from another place: write it out")),
        arguments(
            "tag",
            with("title: Log in", "title: !!javax.script.ScriptEngineManager [x]"),
            List.of(
                "a.yaml:28:12: a tag (!) is not allowed: remove it, or put text with a '!' in "
                    + "quotes")),
        arguments(
            "deep nesting",
            "roles: " + "[".repeat(5000) + "]".repeat(5000),
            List.of(
                "a.yaml:1:27: lists and keys are nested too deeply: nothing needs over 4 levels")));
  }

  static Stream<Arguments> emptiness() {
    return Stream.of(
        arguments(
            "nothing",
            "",
            List.of("a.yaml: is empty: add resources:, roles: or conflicts:, or remove the file")),
        arguments(
            "comments",
            "# soon\n",
            List.of("a.yaml: is empty: add resources:, roles: or conflicts:, or remove the file")),
        arguments(
            "no keys",
            "{}",
            List.of("a.yaml: is empty: add resources:, roles: or conflicts:, or remove the file")),
        arguments(
            "null",
            "~",
            List.of("a.yaml: is empty: add resources:, roles: or conflicts:, or remove the file")));
  }

  @Test
  void load_whenTextIsLatin1_thenPointsAtTheCharacter() {
    byte[] latin1 = with("title: Log in", "title: Größe").getBytes(ISO_8859_1);

    assertThat(mistakesIn(latin1))
        .containsExactly(
            "a.yaml:28:14: this character is not UTF-8: save the file with the encoding UTF-8");
  }

  @Test
  void load_whenTextIsUtf16_thenAsksForUtf8() {
    assertThat(mistakesIn(SOUND.getBytes(UTF_16)))
        .containsExactly(
            "a.yaml:1:1: this character is not UTF-8: save the file with the encoding UTF-8");
  }

  @Test
  void load_whenLastCharacterIsCutOff_thenPointsAtIt() {
    byte[] cut = {'#', ' ', (byte) 0xC3};

    assertThat(mistakesIn(cut))
        .containsExactly(
            "a.yaml:1:3: this character is not UTF-8: save the file with the encoding UTF-8");
  }

  @Test
  void load_whenFileIsHuge_thenAsksToSplitIt() {
    assertThat(mistakesIn("#".repeat(YamlText.MAX_BYTES + 1)))
        .containsExactly("a.yaml: is larger than 1 MB: split it into several files");
  }

  @Test
  void load_whenFileIsMissing_thenSaysSo() {
    assertThat(mistakesIn(List.of(new FileSystemResource("target/none.yaml"))))
        .containsExactly(
            "none.yaml: cannot be read: check that it is there and that Daypass may read it");
  }

  @Test
  void load_whenTwoFilesHaveOneName_thenAsksToRename() {
    byte[] bytes = "{}".getBytes(UTF_8);

    assertThat(mistakesIn(List.of(file("a.yaml", SOUND.getBytes(UTF_8)), file("a.yaml", bytes))))
        .containsExactly("a.yaml: two files have this name: rename one");
  }

  @Test
  void load_whenNoFileIsThere_thenNamesTheProperty() {
    assertThat(mistakesIn(List.of()))
        .containsExactly(
            "daypass.catalog.location: no catalogue file is there: put at least one .yaml file in"
                + " that folder, or correct the property");
  }

  @Test
  void load_whenSavedOnWindows_thenReadsTheSame() {
    String windows = "\uFEFF" + SOUND.replace("\n", "\r\n");

    assertThat(load(Map.of("a.yaml", windows)).roleById())
        .isEqualTo(load(Map.of("a.yaml", SOUND)).roleById());
  }

  @Test
  void load_whenOneFileIsNotYaml_thenDoesNotCallItsEntriesUnknown() {
    String conflicts = "conflicts:\n  - {roles: [one, two], reason: ''}";
    var files =
        List.of(
            file("a.yaml", "roles: [".getBytes(UTF_8)), file("b.yaml", conflicts.getBytes(UTF_8)));

    assertThat(mistakesIn(files))
        .containsExactly(
            "a.yaml:1:9: a value is missing here, or starts with a sign that has a meaning in "
                + "YAML: put text in quotes",
            "b.yaml:2:33: 'reason' is empty: write, for example, reason: Nobody prepares and "
                + "releases the same payment.");
  }
}
