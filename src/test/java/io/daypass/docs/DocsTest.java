package io.daypass.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages point at is there. */
class DocsTest {

  private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

  /** {@code bpmn/x.bpmn} or {@code src/main/…}: something that begins with a folder of ours. */
  private static final Pattern PATH =
      Pattern.compile("`((?:bpmn|catalog|deploy|dmn|docs|forms|src|\\.ci)/[\\w./-]*)`");

  /** {@code io.daypass.issuance.Guard}. */
  private static final Pattern CLASS = Pattern.compile("`(io\\.daypass\\.[a-z.]*[A-Z]\\w*)`");

  /** A table row or sentence that names one of our test classes. */
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*[a-z0-9](?:Test|IT|Contract))`");

  private static final Pattern ENTRY = Pattern.compile("return \"([a-z]+\\.[a-z-]+)\";");

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void links_leadSomewhere(Path page) {
    assertThat(found(LINK, prose(page)).filter(link -> !leadsSomewhere(page, link))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void filesAndClasses_areThere(Path page) {
    String prose = prose(page);

    assertThat(found(PATH, prose).filter(path -> !isExample(path) && !Files.exists(Path.of(path))))
        .as("files")
        .isEmpty();
    assertThat(found(CLASS, prose).filter(name -> !Files.exists(source(name)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void tests_areThere(Path page) throws IOException {
    List<String> tests = filesBelow(Path.of("src/test/java")).map(DocsTest::simpleName).toList();

    assertThat(found(TEST, prose(page)).filter(name -> !isExample(name) && !tests.contains(name)))
        .isEmpty();
  }

  @Test
  void index_namesEveryPage() throws IOException {
    String index = contentOf(Path.of("docs", "README.md"));

    assertThat(
            filesBelow(Path.of("docs"))
                .filter(file -> file.toString().endsWith(".md"))
                .map(file -> Path.of("docs").relativize(file).toString())
                .filter(page -> !page.equals("README.md") && !index.contains("(" + page + ")")))
        .isEmpty();
  }

  @Test
  void testCommandOfTheReadme_isTheOneOfTheGate() {
    assertThat(contentOf(Path.of("README.md"))).contains("```\nmvn verify\n```");
    assertThat(Path.of(".ci", "run")).content().contains("test_command=\"mvn verify\"\n");
  }

  @Test
  void everyKindOfLedgerEntry_isExplained() throws IOException {
    String page = contentOf(Path.of("docs", "events.md"));

    assertThat(
            filesBelow(Path.of("src/main/java"))
                .filter(file -> file.toString().endsWith("Event.java"))
                .flatMap(file -> found(ENTRY, contentOf(file)))
                .filter(type -> !page.contains("`" + type + "`")))
        .isEmpty();
  }

  static Stream<Path> pages() throws IOException {
    List<Path> inDocs =
        filesBelow(Path.of("docs")).filter(file -> file.toString().endsWith(".md")).toList();
    return Stream.concat(
        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of), inDocs.stream());
  }

  private static boolean leadsSomewhere(Path page, String link) {
    if (link.startsWith("https://") || link.startsWith("http://")) {
      return true;
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  private static List<String> anchors(Path page) {
    return found(HEADING, prose(page))
        .map(
            heading ->
                heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-'))
        .toList();
  }

  /** Code blocks are examples, or are run by a test of their own. */
  private static String prose(Path page) {
    return CODE_BLOCK.matcher(contentOf(page)).replaceAll("");
  }

  private static String contentOf(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  /** Names that stand for something a reader would add. */
  private static boolean isExample(String name) {
    return name.contains("Okta") || name.contains("okta");
  }

  private static Path source(String className) {
    return Path.of("src/main/java", className.replace('.', '/') + ".java");
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static Stream<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
