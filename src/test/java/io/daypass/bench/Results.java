package io.daypass.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one bench found: raw rows in {@code target/bench/*.csv}, and a part of {@code
 * target/bench/results.md}, which is what docs/performance.md shows.
 */
final class Results {

  static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

  private final String part;
  private final List<String> lines = new ArrayList<>();

  /**
   * Made before the bench begins, since it notes how busy the machine is.
   *
   * @param part the name of the part; parts are shown in the order of their names
   */
  Results(String part, String title) {
    this.part = part;
    lines.add("### " + title);
    lines.add("");
    lines.add(Machine.conditions());
  }

  Results note(String sentence) {
    lines.add("");
    lines.add(sentence);
    return this;
  }

  Results table(List<String> header, List<List<String>> rows) {
    lines.add("");
    lines.add(row(header));
    lines.add(row(header.stream().map(column -> "---").toList()));
    rows.forEach(row -> lines.add(row(row)));
    return this;
  }

  Results csv(String name, List<String> header, List<? extends List<?>> rows) {
    write(
        FOLDER.resolve(name + ".csv"),
        Stream.concat(Stream.of(header), rows.stream()).map(Results::csvLine).toList());
    return this;
  }

  void publish() {
    lines.forEach(System.out::println);
    lines.add("");
    write(FOLDER.resolve("parts").resolve(part + ".md"), lines);
    write(FOLDER.resolve("results.md"), together());
  }

  /** The rows of a CSV that was written before, by the names of its columns. */
  static List<Map<String, String>> read(String csv) {
    try {
      List<String[]> lines =
          Files.readAllLines(FOLDER.resolve(csv + ".csv")).stream().map(Results::cells).toList();
      return lines.stream().skip(1).map(cells -> named(lines.get(0), cells)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> named(String[] header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int n = 0; n < header.length; n++) {
      row.put(header[n], cells[n].replace("\"\"", "\""));
    }
    return row;
  }

  private static String[] cells(String line) {
    return line.substring(1, line.length() - 1).split("\",\"", -1);
  }

  private static List<String> together() {
    List<String> all = new ArrayList<>(List.of("", Machine.description(), ""));
    try (Stream<Path> parts = Files.list(FOLDER.resolve("parts"))) {
      for (Path file : parts.sorted().toList()) {
        all.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |"));
  }

  private static String csvLine(List<?> cells) {
    return cells.stream()
        .map(String::valueOf)
        .map(cell -> '"' + cell.replace("\"", "\"\"").replaceAll("\\s+", " ") + '"')
        .collect(joining(","));
  }

  private static void write(Path file, List<String> content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
