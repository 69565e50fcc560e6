package io.daypass.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns facts into JSON values and refuses each that has no single exact form, by its name. */
final class ExactJson {

  /** Above it, a reader that keeps numbers as IEEE 754 doubles would see another number. */
  private static final long LARGEST_INTEGER = (1L << 53) - 1;

  private static final int DEEPEST = 16;

  private static final Instant FIRST_INSTANT = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExactJson() {}

  static ObjectNode object(String name, Map<?, ?> facts) {
    return object(name, facts, 1);
  }

  static JsonNode value(String name, @Nullable Object fact) {
    return value(name, fact, 0);
  }

  private static JsonNode value(String name, @Nullable Object fact, int depth) {
    if (fact == null) {
      return NODES.nullNode();
    }
    if (fact instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (fact instanceof Long || fact instanceof Integer) {
      return integer(name, ((Number) fact).longValue());
    }
    if (fact instanceof Map<?, ?> facts) {
      return object(name, facts, depth + 1);
    }
    if (fact instanceof List<?> facts) {
      return array(name, facts, depth + 1);
    }
    return NODES.textNode(wellFormed(name, text(name, fact)));
  }

  private static String text(String name, Object fact) {
    if (fact instanceof String text) {
      return text;
    }
    if (fact instanceof Instant instant) {
      return rfc3339(name, instant);
    }
    if (fact instanceof Enum<?> constant) {
      return constant.name();
    }
    if (fact instanceof Duration || fact instanceof UUID || isId(fact)) {
      return fact.toString();
    }
    throw new IllegalArgumentException(
        name + " is a " + fact.getClass().getName() + ", which has no exact form in the ledger");
  }

  /** An id is a record around one text or UUID that prints as nothing but that. */
  private static boolean isId(Object fact) {
    RecordComponent[] parts = fact.getClass().getRecordComponents();
    return parts != null
        && parts.length == 1
        && (parts[0].getType() == String.class || parts[0].getType() == UUID.class)
        && !fact.toString().startsWith(fact.getClass().getSimpleName() + "[");
  }

  private static JsonNode integer(String name, long number) {
    if (number > LARGEST_INTEGER || number < -LARGEST_INTEGER) {
      throw new IllegalArgumentException(
          name + " is " + number + ", but the ledger takes integers up to 2^53-1 only");
    }
    return NODES.numberNode(number);
  }

  private static ArrayNode array(String name, List<?> facts, int depth) {
    refuseTooDeep(name, depth);
    ArrayNode array = NODES.arrayNode(facts.size());
    int index = 0;
    for (Object fact : facts) {
      array.add(value(name + "[" + index++ + "]", fact, depth));
    }
    return array;
  }

  private static ObjectNode object(String name, Map<?, ?> facts, int depth) {
    refuseTooDeep(name, depth);
    ObjectNode object = NODES.objectNode();
    facts.forEach((key, fact) -> object.set(key(name, key), value(name + "." + key, fact, depth)));
    return object;
  }

  private static String key(String name, @Nullable Object key) {
    if (key instanceof String text) {
      return wellFormed("a key of " + name, text);
    }
    throw new IllegalArgumentException(name + " has the key " + key + ", which is not a text");
  }

  /** Half of a surrogate pair has no UTF-8 form; RFC 8785 demands an error. */
  private static String wellFormed(String name, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(name + " holds half a surrogate pair");
    }
    return text;
  }

  private static String rfc3339(String name, Instant instant) {
    if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
      throw new IllegalArgumentException(
          name + " is " + instant + ", but RFC 3339 knows the years 0000 to 9999 only");
    }
    return RFC_3339.format(instant);
  }

  private static void refuseTooDeep(String name, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "facts are nested more than " + DEEPEST + " levels deep at " + name);
    }
  }
}
