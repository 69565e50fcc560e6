package io.daypass.connector.scim;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.connector.TargetUnavailable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads entries that a directory has sent, and refuses to guess. */
final class ScimAnswers {

  private final ScimRequests requests;

  ScimAnswers(ScimRequests requests) {
    this.requests = requests;
  }

  DirectoryUser user(JsonNode entry) {
    return new DirectoryUser(
        id(entry),
        text(entry, "userName"),
        entry.path("active").asBoolean(true),
        entry.path("externalId").asText(""));
  }

  /** An id that a URL would take for a step up or down is not one to put into a URL. */
  String id(JsonNode entry) {
    String id = text(entry, "id");
    if (id.equals(".") || id.equals("..")) {
      throw unreadable("an entry with an impossible id");
    }
    return id;
  }

  String value(JsonNode reference) {
    return text(reference, "value");
  }

  /** The values of an attribute that refers to other entries; absent means none. */
  Stream<JsonNode> references(JsonNode entry, String attribute) {
    JsonNode values = entry.path(attribute);
    if (values.isMissingNode() || values.isNull()) {
      return Stream.empty();
    }
    if (!values.isArray()) {
      throw unreadable(attribute + " that are no list");
    }
    return StreamSupport.stream(values.spliterator(), false);
  }

  /** An empty or cut answer must never read as "nobody". */
  void checkComplete(int seen, ScimPage page) {
    if (page.total() != seen) {
      throw unreadable("a list that is not complete");
    }
  }

  /** A directory that ignores the filter would otherwise hand us somebody else. */
  void checkNamed(JsonNode entry, String attribute, String name) {
    if (!text(entry, attribute).equalsIgnoreCase(name)) {
      throw unreadable("other entries than the ones asked for");
    }
  }

  JsonNode checkId(@Nullable JsonNode entry, String id) {
    if (entry == null || !id.equals(text(entry, "id"))) {
      throw unreadable("another entry than the one asked for");
    }
    return entry;
  }

  private String text(JsonNode entry, String attribute) {
    JsonNode value = entry.path(attribute);
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw unreadable("an entry without " + attribute);
    }
    return value.asText();
  }

  private TargetUnavailable unreadable(String what) {
    return requests.unavailable("use the answer", "the directory sent " + what);
  }
}
