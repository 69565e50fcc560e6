package io.daypass.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON so strictly that no two readers can understand two different things, and writes the
 * one form that RFC 8785 gives it. Numbers are integers that every reader can hold.
 */
final class Json {

  /** The body, its data as the first of sixteen levels. */
  private static final int DEEPEST = 17;

  private static final long LARGEST_INTEGER = (1L << 53) - 1;

  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  /**
   * Texts, longs, booleans, nulls, and lists and maps of them.
   *
   * @throws IOException when it is no such JSON; the message says why
   */
  static @Nullable Object read(byte[] utf8) throws IOException {
    try (JsonParser parser = STRICT.createParser(decoded(utf8))) {
      parser.nextToken();
      Object value = value(parser, 0);
      if (parser.nextToken() != null) {
        throw new IOException("more than one value");
      }
      return value;
    }
  }

  /**
   * @throws IOException when a text holds half a surrogate pair, which has no UTF-8 form
   */
  static byte[] canonical(@Nullable Object value) throws IOException {
    StringBuilder text = new StringBuilder();
    write(value, text);
    ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    byte[] exact = new byte[bytes.remaining()];
    bytes.get(exact);
    return exact;
  }

  private static String decoded(byte[] utf8) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
  }

  private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("nothing there");
    }
    return switch (token) {
      case START_OBJECT -> object(parser, deeper(depth));
      case START_ARRAY -> array(parser, deeper(depth));
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IOException("a number that is no integer");
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser, int depth)
      throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      object.put(key, value(parser, depth));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser, int depth) throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, depth));
    }
    return array;
  }

  private static long integer(JsonParser parser) throws IOException {
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        || Math.abs(parser.getLongValue()) > LARGEST_INTEGER) {
      throw new IOException("a number above 2^53-1");
    }
    return parser.getLongValue();
  }

  private static int deeper(int depth) throws IOException {
    if (depth == DEEPEST) {
      throw new IOException("nested more than " + DEEPEST + " levels deep");
    }
    return depth + 1;
  }

  private static void write(@Nullable Object value, StringBuilder to) {
    if (value instanceof Map<?, ?> object) {
      writeObject(object, to);
    } else if (value instanceof List<?> array) {
      writeArray(array, to);
    } else if (value instanceof String text) {
      writeText(text, to);
    } else {
      to.append(value);
    }
  }

  private static void writeObject(Map<?, ?> object, StringBuilder to) {
    // The order of Java's strings is that of UTF-16 code units, as RFC 8785 wants it.
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    object.forEach((key, value) -> sorted.put(String.valueOf(key), value));
    char before = '{';
    for (Map.Entry<String, @Nullable Object> field : sorted.entrySet()) {
      writeText(field.getKey(), to.append(before));
      write(field.getValue(), to.append(':'));
      before = ',';
    }
    to.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void writeArray(List<?> array, StringBuilder to) {
    char before = '[';
    for (Object element : array) {
      write(element, to.append(before));
      before = ',';
    }
    to.append(array.isEmpty() ? "[]" : "]");
  }

  private static void writeText(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> to.append("\\\"");
        case '\\' -> to.append("\\\\");
        case '\b' -> to.append("\\b");
        case '\f' -> to.append("\\f");
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        default -> writePlain(c, to);
      }
    }
    to.append('"');
  }

  private static void writePlain(char c, StringBuilder to) {
    if (c < ' ') {
      to.append("\\u%04x".formatted((int) c));
    } else {
      to.append(c);
    }
  }
}
