package io.daypass.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve ways to tamper with a ledger, and what each verifier says about them. */
class VectorsTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "ledger", "export");

  @Test
  void vectors_areThoseThatTheirMakerMakes() throws IOException {
    Map<String, byte[]> made = ExportVectors.all();
    if (Boolean.getBoolean("vectors.write")) {
      write(made);
    }

    Map<String, byte[]> stored = stored();
    assertThat(stored.keySet()).isEqualTo(made.keySet());
    made.forEach((name, bytes) -> assertThat(stored.get(name)).as(name).isEqualTo(bytes));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void java_saysWhatTheTableSays(String export, String against, List<String> options, String code) {
    assertThat(judged(Verdict::ofJava, export, options).code()).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void python_saysWhatTheTableSays(
      String export, String against, List<String> options, String code) {
    assertThat(judged(Verdict::ofPython, export, options).code()).isEqualTo(code);
  }

  private static Verdict judged(
      Function<List<String>, Verdict> verifier, String export, List<String> options) {
    List<String> all = new ArrayList<>(List.of(FOLDER.resolve(export).toString()));
    all.addAll(List.of("--vkey", TestLog.KEY.verifierKey()));
    all.addAll(options);
    Verdict verdict = verifier.apply(all);
    assertThat(verdict.exit())
        .as(verdict.output())
        .isEqualTo(verdict.code().equals("valid") ? 0 : 1);
    return verdict;
  }

  static Stream<Arguments> cases() throws IOException {
    return Files.readAllLines(FOLDER.resolve("verdicts.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .flatMap(VectorsTest::columns);
  }

  private static Stream<Arguments> columns(String[] row) {
    Path outside = FOLDER.resolve(row[1]);
    List<String> anchors = List.of("--anchors", outside.resolve("anchors.ndjson").toString());
    List<String> heads = new ArrayList<>(anchors);
    heads.addAll(List.of("--heads", outside.resolve("heads.tsv").toString()));
    return Stream.of(
        arguments(row[0], "alone", List.of(), row[2]),
        arguments(row[0], "with anchors", anchors, row[3]),
        arguments(row[0], "with anchors and heads", heads, row[4]));
  }

  private static Map<String, byte[]> stored() throws IOException {
    Map<String, byte[]> stored = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        stored.put(FOLDER.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return stored;
  }

  private static void write(Map<String, byte[]> made) throws IOException {
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      Path path = FOLDER.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
