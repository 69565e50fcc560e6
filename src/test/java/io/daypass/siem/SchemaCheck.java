package io.daypass.siem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Holds an event against the frozen part of the OCSF schema (src/test/resources/siem/README.md): no
 * unknown attributes, every required one, types, enumerations, {@code at_least_one}, {@code
 * just_one}, and that attributes of profiles are only used when the profile is declared.
 */
final class SchemaCheck {

  private static final Set<String> INTEGERS =
      Set.of("integer_t", "long_t", "timestamp_t", "port_t");
  private static final JsonNode SCHEMA = read();

  private final JsonNode event;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(JsonNode event) {
    this.event = event;
  }

  static String version() {
    return SCHEMA.path("version").asText();
  }

  /** What is wrong with the event, a sentence each; empty when nothing is. */
  static List<String> faults(JsonNode event) {
    SchemaCheck check = new SchemaCheck(event);
    check.check();
    return check.faults;
  }

  private void check() {
    int uid = event.path("class_uid").asInt(-1);
    JsonNode ocsfClass =
        StreamSupport.stream(SCHEMA.path("classes").spliterator(), false)
            .filter(one -> one.path("uid").asInt() == uid)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no class " + uid + " in the frozen schema"));
    structure("", event, ocsfClass);
    int type = uid * 100 + event.path("activity_id").asInt();
    if (event.path("type_uid").asInt() != type) {
      faults.add("type_uid is not " + type);
    }
    captionFits("activity_id", "activity_name", ocsfClass);
    captionFits("category_uid", "category_name", ocsfClass);
    captionFits("class_uid", "class_name", ocsfClass);
    captionFits("type_uid", "type_name", ocsfClass);
    captionFits("severity_id", "severity", ocsfClass);
    captionFits("status_id", "status", ocsfClass);
  }

  private void captionFits(String id, String name, JsonNode ocsfClass) {
    JsonNode captions = ocsfClass.path("attributes").path(id).path("enum");
    String caption = captions.path(event.path(id).asText()).asText();
    boolean isFree = event.path(id).asInt() == 99 || !event.has(name);
    if (!isFree && !event.path(name).asText().equals(caption)) {
      faults.add(name + " is not " + caption);
    }
  }

  private void structure(String at, JsonNode given, JsonNode schema) {
    if (!given.isObject()) {
      faults.add(at + " is not an object");
      return;
    }
    JsonNode attributes = schema.path("attributes");
    given.fieldNames().forEachRemaining(name -> known(at, name, given, attributes));
    attributes
        .fields()
        .forEachRemaining(
            attribute -> {
              boolean required = attribute.getValue().path("is").asText().equals("required");
              if (required && applies(attribute.getValue()) && !given.has(attribute.getKey())) {
                faults.add(at + attribute.getKey() + " is required");
              }
            });
    constraint(at, given, schema, "at_least_one", 1, Integer.MAX_VALUE);
    constraint(at, given, schema, "just_one", 1, 1);
  }

  private void known(String at, String name, JsonNode given, JsonNode attributes) {
    JsonNode attribute = attributes.path(name);
    if (attribute.isMissingNode()) {
      faults.add(at + name + " is not in the schema");
    } else if (!applies(attribute)) {
      faults.add(at + name + " needs the profile " + attribute.path("profiles"));
    } else if (attribute.has("deprecated")) {
      faults.add(at + name + " is deprecated");
    } else if (attribute.path("array").asBoolean()) {
      array(at + name, given.path(name), attribute);
    } else {
      value(at + name, given.path(name), attribute);
    }
  }

  private void array(String at, JsonNode given, JsonNode attribute) {
    if (!given.isArray() || given.isEmpty()) {
      faults.add(at + " is not a list with something in it");
    }
    given.forEach(item -> value(at, item, attribute));
  }

  private void value(String at, JsonNode given, JsonNode attribute) {
    String type = attribute.path("type").asText();
    if (attribute.path("object").asBoolean()) {
      // "object" is OCSF's word for an object with any attributes.
      if (!type.equals("object")) {
        structure(at + ".", given, SCHEMA.path("objects").path(type));
      }
    } else if (INTEGERS.contains(type)) {
      number(at, given, attribute.path("enum"));
    } else if (type.equals("boolean_t") ? !given.isBoolean() : !isText(type, given)) {
      faults.add(at + " is not a " + type + ": " + given);
    }
  }

  private void number(String at, JsonNode given, JsonNode values) {
    if (!given.isIntegralNumber()) {
      faults.add(at + " is not an integer");
    } else if (!values.isMissingNode() && !values.has(given.asText())) {
      faults.add(at + " has no value " + given);
    }
  }

  private static boolean isText(String type, JsonNode given) {
    return type.equals("json_t") || (given.isTextual() && !given.textValue().isEmpty());
  }

  private boolean applies(JsonNode attribute) {
    List<String> declared = new ArrayList<>();
    event.at("/metadata/profiles").forEach(profile -> declared.add(profile.asText()));
    return !attribute.has("profiles")
        || StreamSupport.stream(attribute.path("profiles").spliterator(), false)
            .anyMatch(profile -> declared.contains(profile.asText()));
  }

  private void constraint(
      String at, JsonNode given, JsonNode schema, String name, int least, int most) {
    JsonNode of = schema.path("constraints").path(name);
    long found =
        StreamSupport.stream(of.spliterator(), false).filter(a -> given.has(a.asText())).count();
    if (!of.isMissingNode() && (found < least || found > most)) {
      faults.add(at + " needs " + name + " of " + of + " and has " + found);
    }
  }

  private static JsonNode read() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream("/siem/ocsf-1.8.0.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
