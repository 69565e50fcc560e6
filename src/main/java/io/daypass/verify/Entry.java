package io.daypass.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one line of the export says, once it has been found to be an entry. */
final class Entry {

  static final int LARGEST = 65_535;

  private static final Set<String> FIELDS =
      Set.of(
          "v",
          "id",
          "stream",
          "seq",
          "prev",
          "type",
          "time",
          "actor",
          "on_behalf_of",
          "subject",
          "data",
          "policy");
  private static final Set<String> ACTOR_FIELDS =
      Set.of("iss", "sub", "acr", "amr", "auth_time", "ip");
  private static final Set<String> TEXT_FIELDS = Set.of("sha256", "text");

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Pattern STREAM =
      Pattern.compile(
          "req:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|user:[a-z0-9][a-z0-9._-]{0,63}|sys:[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
              + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z");

  private final String where;
  private final Map<?, ?> body;
  private final Hash leaf;

  private Entry(String where, Map<?, ?> body, Hash leaf) {
    this.where = where;
    this.body = body;
    this.leaf = leaf;
  }

  static Entry read(byte[] line, String where) throws Broken {
    try {
      Object value = Json.read(line);
      if (!(value instanceof Map<?, ?> body)) {
        throw new IOException("no JSON object");
      }
      if (!Arrays.equals(line, Json.canonical(value))) {
        throw new Broken(
            Fault.NOT_CANONICAL, where, "the form of RFC 8785", "another form of the same");
      }
      Entry entry = new Entry(where, body, Hash.leaf(line));
      entry.check();
      return entry;
    } catch (IOException e) {
      throw new Broken(Fault.MALFORMED_ENTRY, where, "one JSON object", firstLine(e));
    }
  }

  /** Its index and its id, as a person would look for it. */
  String where() {
    return where + ", id " + id();
  }

  String id() {
    return String.valueOf(body.get("id"));
  }

  String stream() {
    return String.valueOf(body.get("stream"));
  }

  long seq() {
    return body.get("seq") instanceof Long seq ? seq : 0;
  }

  String prev() {
    return String.valueOf(body.get("prev"));
  }

  /** RFC 3339 in UTC with three decimals: the order of the texts is that of the times. */
  String time() {
    return String.valueOf(body.get("time"));
  }

  Hash leaf() {
    return leaf;
  }

  /** The kept texts that the entry points to, by id, each with its salted hash. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    collect(body.get("data"), texts);
    return texts;
  }

  private static void collect(@Nullable Object value, Map<String, String> texts) {
    if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, texts));
    } else if (value instanceof Map<?, ?> object) {
      if (object.keySet().equals(TEXT_FIELDS)) {
        texts.put(String.valueOf(object.get("text")), String.valueOf(object.get("sha256")));
      }
      object.values().forEach(element -> collect(element, texts));
    }
  }

  private void check() throws Broken {
    expect(body.keySet().equals(FIELDS), "the twelve fields", body.keySet());
    expect(Long.valueOf(1).equals(body.get("v")), "v 1", body.get("v"));
    expectText("id", ID);
    expectText("stream", STREAM);
    expect(body.get("seq") instanceof Long seq && seq >= 1, "a seq from 1", body.get("seq"));
    expectText("prev", HASH);
    expectText("type", TYPE);
    expectText("time", TIME);
    expect(isText(body.get("subject")) && !"".equals(body.get("subject")), "a subject", "none");
    expect(isTextOrNull(body.get("on_behalf_of")), "on_behalf_of as a text or null", "another");
    expect(isTextOrNull(body.get("policy")), "policy as a text or null", "another value");
    expect(body.get("data") instanceof Map<?, ?>, "data as an object", "another value");
    expect(isActor(body.get("actor")), "an actor with its six fields", body.get("actor"));
  }

  private static boolean isActor(@Nullable Object value) {
    return value instanceof Map<?, ?> actor
        && actor.keySet().equals(ACTOR_FIELDS)
        && isText(actor.get("iss"))
        && isText(actor.get("sub"))
        && isTextOrNull(actor.get("acr"))
        && isTextOrNull(actor.get("auth_time"))
        && isTextOrNull(actor.get("ip"))
        && actor.get("amr") instanceof List<?> methods
        && methods.stream().allMatch(Entry::isText);
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof String;
  }

  private static boolean isTextOrNull(@Nullable Object value) {
    return value == null || value instanceof String;
  }

  private void expectText(String field, Pattern shape) throws Broken {
    Object value = body.get(field);
    expect(
        value instanceof String text && shape.matcher(text).matches(),
        field + " of the form " + shape.pattern(),
        value);
  }

  private void expect(boolean holds, String expected, @Nullable Object found) throws Broken {
    if (!holds) {
      throw new Broken(Fault.MALFORMED_ENTRY, where, expected, String.valueOf(found));
    }
  }

  private static String firstLine(IOException e) {
    String message = e.getMessage();
    return message == null ? "bytes that are no UTF-8" : message.lines().findFirst().orElse("");
  }
}
