package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;

/** A line of a file beside the entries. */
final class JsonLine {

  private JsonLine() {}

  static Map<?, ?> object(String line, Fault otherwise, String where) throws Broken {
    try {
      if (Json.read(line.getBytes(UTF_8)) instanceof Map<?, ?> object) {
        return object;
      }
    } catch (IOException e) {
      throw new Broken(otherwise, where, "one JSON object", e.getClass().getSimpleName());
    }
    throw new Broken(otherwise, where, "one JSON object", "another value");
  }
}
