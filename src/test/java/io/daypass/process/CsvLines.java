package io.daypass.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The test data files beside these tests. */
final class CsvLines {

  private CsvLines() {}

  /** Without the heading. */
  static List<String> firstColumnOf(String resource) throws IOException {
    try (InputStream in = CsvLines.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf(',')).strip())
          .toList();
    }
  }
}
