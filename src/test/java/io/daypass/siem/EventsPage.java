package io.daypass.siem;

import static java.util.stream.Collectors.joining;

import io.daypass.ledger.AuditEvent;
import io.daypass.siem.EventKind.OcsfCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The page about all events, from the records themselves and the mapping file. */
final class EventsPage {

  private final EventKinds kinds = new EventKinds();
  private final Map<String, Type> types = new TreeMap<>();

  /** What the samples of one type have in common. */
  private static final class Type {
    final Set<String> streams = new TreeSet<>();
    final Map<String, String> fields = new TreeMap<>();
    final Map<String, Integer> seen = new TreeMap<>();
    int samples;
  }

  EventsPage() {
    EventSamples.all().forEach(this::add);
  }

  String text() {
    return """
        # Events

        Every type of entry in the ledger: when it is written, what is in its `data`, and how it is told to a SIEM in OCSF
        %s ([siem.md](siem.md)). The other fields of an entry are the same for all and stand in [ledger.md](ledger.md).

        This page is written from the code by `EventsPageTest`; do not edit it.

        A `?` marks what is not always there, a `*` each item of a list. *Time*, *duration* and *id* are texts as
        [ledger.md](ledger.md#values) gives them. In OCSF an event whose case depends on the access has several rows.

        """
            .formatted(SchemaCheck.version())
        + summary()
        + types.entrySet().stream()
            .map(one -> section(one.getKey(), one.getValue()))
            .collect(joining());
  }

  private String summary() {
    return "| type | says |\n| --- | --- |\n"
        + types.keySet().stream()
            .map(
                type ->
                    "| [`%s`](#%s) | %s |\n"
                        .formatted(type, type.replace(".", ""), kinds.of(type).says()))
            .collect(joining());
  }

  private String section(String name, Type type) {
    EventKind kind = kinds.of(name);
    StringBuilder text = new StringBuilder();
    text.append("\n## ").append(name).append("\n\n").append(kind.says()).append("\n\n");
    text.append("Chain: ").append(String.join(", ", type.streams));
    text.append(". Subject: ").append(kind.subject()).append(".\n\n");
    if (!type.fields.isEmpty()) {
      text.append("| data | |\n| --- | --- |\n");
      type.fields.forEach(
          (field, value) -> {
            boolean always = type.seen.get(field) == type.samples;
            text.append("| `%s`%s | %s |\n".formatted(field, always ? "" : "?", value));
          });
      text.append('\n');
    }
    text.append(
        "| OCSF class | activity | type_uid | severity | when |\n| --- | --- | --- | --- | --- |\n");
    kind.cases().forEach(one -> text.append(row(one)));
    return text.toString();
  }

  private static String row(OcsfCase one) {
    String when =
        one.when().entrySet().stream()
            .map(
                fits -> "`%s` is %s".formatted(fits.getKey(), String.join(" or ", fits.getValue())))
            .collect(joining(", "));
    return "| %s | %s%s | %d | %s | %s |\n"
        .formatted(
            one.ocsfClass().caption(),
            one.activity(),
            Boolean.FALSE.equals(one.success()) ? ", failed" : "",
            one.typeUid(),
            one.severity().caption(),
            when);
  }

  private void add(AuditEvent event) {
    Type type = types.computeIfAbsent(event.type(), name -> new Type());
    type.samples++;
    type.streams.add(stream(event));
    Set<String> found = new TreeSet<>();
    event.data().forEach((key, value) -> note(type, found, key, value));
    found.forEach(field -> type.seen.merge(field, 1, Integer::sum));
  }

  private static void note(Type type, Set<String> found, String field, @Nullable Object value) {
    if (value instanceof Map<?, ?> map && !map.containsKey("sample")) {
      map.forEach((key, inner) -> note(type, found, field + "." + key, inner));
    } else if (value instanceof List<?> list
        && !list.isEmpty()
        && list.get(0) instanceof Map<?, ?>) {
      list.forEach(item -> note(type, found, field + ".*", item));
    } else if (value != null) {
      found.add(field);
      type.fields.put(field, word(value));
    }
  }

  private static String word(Object value) {
    if (value instanceof Enum<?> constant) {
      return List.of(constant.getDeclaringClass().getEnumConstants()).stream()
          .map(one -> "`" + one + "`")
          .collect(joining(", "));
    }
    if (value instanceof List<?>) {
      return "list";
    }
    if (value instanceof Map<?, ?>) {
      return "object";
    }
    return value instanceof Instant
        ? "time"
        : value instanceof Duration
            ? "duration"
            : value instanceof Boolean
                ? "true or false"
                : value instanceof Number ? "number" : value instanceof String ? "text" : "id";
  }

  private static String stream(AuditEvent event) {
    String stream = event.stream().value();
    return stream.startsWith("req:")
        ? "of the request"
        : stream.startsWith("user:") ? "of the person" : "`" + stream + "`";
  }
}
