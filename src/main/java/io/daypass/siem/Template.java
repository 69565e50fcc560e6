package io.daypass.siem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of the mapping file: literals, and texts such as {@code $data.reason} that stand for a fact.
 * {@code $data.holds.*.name} is a list of them, and {@code $time as millis} a number of
 * milliseconds since 1970. What is not there is left out; so is an object or list that asks for
 * facts and gets none.
 */
final class Template {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String MILLIS = " as millis";
  private static final String EACH = "*";

  private Template() {}

  /** The filled-in object; empty when nothing of it is there. */
  static ObjectNode fill(Map<?, ?> template, JsonNode facts) {
    return object(template, facts) instanceof ObjectNode filled ? filled : NODES.objectNode();
  }

  /** The fact that a text such as {@code data.access.kind} names; missing when it is not there. */
  static JsonNode fact(String path, JsonNode facts) {
    return at(facts, path.split("\\."), 0);
  }

  private static @Nullable JsonNode value(@Nullable Object template, JsonNode facts) {
    if (template instanceof Map<?, ?> map) {
      return object(map, facts);
    }
    if (template instanceof List<?> list) {
      return list(list, facts);
    }
    if (template instanceof String text) {
      return text.startsWith("$") ? reference(text.substring(1), facts) : TextNode.valueOf(text);
    }
    if (template instanceof Integer number) {
      return NODES.numberNode(number);
    }
    if (template instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    throw new IllegalArgumentException("not in a mapping: " + template);
  }

  private static @Nullable JsonNode object(Map<?, ?> template, JsonNode facts) {
    ObjectNode filled = NODES.objectNode();
    boolean asks = false;
    boolean gets = false;
    for (Map.Entry<?, ?> part : template.entrySet()) {
      JsonNode value = value(part.getValue(), facts);
      boolean isLiteral = !asksForFacts(part.getValue());
      asks |= !isLiteral;
      gets |= !isLiteral && value != null;
      if (value != null) {
        filled.set(String.valueOf(part.getKey()), value);
      }
    }
    return asks && !gets ? null : filled;
  }

  private static @Nullable JsonNode list(List<?> template, JsonNode facts) {
    ArrayNode filled = NODES.arrayNode();
    for (Object part : template) {
      JsonNode value = value(part, facts);
      if (value != null) {
        filled.add(value);
      }
    }
    return filled.isEmpty() ? null : filled;
  }

  private static boolean asksForFacts(@Nullable Object template) {
    if (template instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(Template::asksForFacts);
    }
    if (template instanceof List<?> list) {
      return list.stream().anyMatch(Template::asksForFacts);
    }
    return template instanceof String text && text.startsWith("$");
  }

  private static @Nullable JsonNode reference(String text, JsonNode facts) {
    boolean isTime = text.endsWith(MILLIS);
    String path = isTime ? text.substring(0, text.length() - MILLIS.length()) : text;
    JsonNode fact = fact(path, facts);
    if (fact.isMissingNode() || fact.isNull() || (fact.isArray() && fact.isEmpty())) {
      return null;
    }
    return isTime ? NODES.numberNode(Instant.parse(fact.textValue()).toEpochMilli()) : fact;
  }

  private static JsonNode at(JsonNode from, String[] path, int depth) {
    if (depth == path.length) {
      return from;
    }
    if (!path[depth].equals(EACH)) {
      return at(from.path(path[depth]), path, depth + 1);
    }
    ArrayNode each = NODES.arrayNode();
    from.forEach(
        item -> {
          JsonNode found = at(item, path, depth + 1);
          if (!found.isMissingNode() && !found.isNull()) {
            each.add(found);
          }
        });
    return each;
  }
}
