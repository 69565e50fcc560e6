package io.daypass.entitlement;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** Turns the bytes of a catalogue file into text, or says why they are none. */
final class YamlText {

  /** Far above any catalogue that people write by hand. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private YamlText() {}

  static Optional<String> read(String file, byte[] bytes, Mistakes mistakes) {
    if (bytes.length > MAX_BYTES) {
      mistakes.add(Place.wholeOf(file), "is larger than 1 MB: split it into several files");
      return Optional.empty();
    }
    return decode(file, bytes, mistakes).filter(text -> isPrintable(file, text, mistakes));
  }

  private static Optional<String> decode(String file, byte[] bytes, Mistakes mistakes) {
    var out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      mistakes.add(
          Place.at(file, text, text.length()),
          "this character is not UTF-8: save the file with the encoding UTF-8");
      return Optional.empty();
    }
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static boolean isPrintable(String file, String text, Mistakes mistakes) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (!StreamReader.isPrintable(character)) {
        mistakes.add(
            Place.at(file, text, i),
            "an invisible control character (U+%04X) stands here: remove it".formatted(character));
        return false;
      }
    }
    return true;
  }
}
