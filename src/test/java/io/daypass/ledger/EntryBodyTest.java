package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.Samples;
import io.daypass.identity.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryBodyTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final StreamId STREAM =
      StreamId.request(UUID.fromString("01970000-0000-7000-8000-0000000000aa"));
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:00.678Z");
  private static final long LARGEST = (1L << 53) - 1;

  private enum Level {
    HIGH;

    @Override
    public String toString() {
      return "never the display name";
    }
  }

  private record GrantName(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  @Test
  void at_whenGivenTheVectors_thenBytesAndHashesAreExactlyThose() throws IOException {
    Map<String, Happened> events = vectorEvents();
    StreamHead head = StreamHead.START;

    for (JsonNode vector : vectors()) {
      Happened event = events.remove(vector.get("name").textValue());
      byte[] body = EntryBody.of(event).at(head, id(head), TIME.plusSeconds(head.nextSeq()));

      assertThat(text(body)).isEqualTo(vector.get("body").textValue());
      LeafHash leaf = LeafHash.ofBody(body);
      assertThat(leaf.hex()).isEqualTo(vector.get("leaf").textValue());
      head = new StreamHead(head.nextSeq(), leaf);
    }

    assertThat(events).isEmpty();
  }

  @Test
  void at_whenAnythingIsAbsent_thenEveryFieldIsThereAndNull() throws IOException {
    JsonNode body = JSON.readTree(body(Happened.on(STREAM)));

    assertThat(names(body))
        .containsExactly(
            "actor",
            "data",
            "id",
            "on_behalf_of",
            "policy",
            "prev",
            "seq",
            "stream",
            "subject",
            "time",
            "type",
            "v");
    assertThat(names(body.get("actor")))
        .containsExactly("acr", "amr", "auth_time", "ip", "iss", "sub");
    assertThat(body.get("policy").isNull()).isTrue();
    assertThat(body.get("actor").get("acr").isNull()).isTrue();
  }

  @Test
  void at_whenFactsAreRandom_thenParsingAndCanonicalisingAgainChangesNothing() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);

    for (int round = 0; round < 500; round++) {
      Map<String, Object> facts = randomMap(random, 0);
      byte[] body = body(Happened.on(STREAM, facts));

      String again = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(body));
      assertThat(new JsonCanonicalizer(again).getEncodedUTF8()).as("seed %d", seed).isEqualTo(body);
      assertThat(JSON.readTree(body).get("data"))
          .as("seed %d", seed)
          .isEqualTo(JSON.readTree(JSON.writeValueAsString(facts)));
    }
  }

  @Test
  void at_whenMapsDifferInOrderOnly_thenBytesAreTheSame() {
    Map<String, Object> forth = new LinkedHashMap<>();
    Map<String, Object> back = new LinkedHashMap<>();
    List.of("a", "b", "c").forEach(key -> forth.put(key, 1));
    List.of("c", "b", "a").forEach(key -> back.put(key, 1L));

    assertThat(body(Happened.on(STREAM, forth))).isEqualTo(body(Happened.on(STREAM, back)));
  }

  @Test
  void of_whenAValueHasNoExactForm_isRefusedByName() {
    for (Object odd :
        new Object[] {
          1.5,
          1.0f,
          'c',
          new StringBuilder("x"),
          new byte[] {1},
          new BigDecimal("1"),
          BigInteger.ONE,
          Set.of("x"),
          Optional.of("x"),
          new StreamHead(1, LeafHash.NONE),
          LocalDate.EPOCH,
          new Object()
        }) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EntryBody.of(Happened.on(STREAM, Map.of("list", List.of(1, odd)))))
          .withMessageContaining("data.list[1]");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {LARGEST + 1, -LARGEST - 1, Long.MAX_VALUE, Long.MIN_VALUE})
  void of_whenANumberIsOutOfRange_isRefusedByName(long number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryBody.of(Happened.on(STREAM, Map.of("amount", number))))
        .withMessageContaining("data.amount")
        .withMessageContaining("2^53-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"})
  void of_whenAnInstantHasNoRfc3339Form_isRefusedByName(String instant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryBody.of(Happened.on(STREAM, Map.of("at", Instant.parse(instant)))))
        .withMessageContaining("data.at");
  }

  @Test
  void of_whenATextHoldsHalfASurrogatePair_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryBody.of(Happened.on(STREAM, Map.of("text", "\ud83d"))))
        .withMessageContaining("data.text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryBody.of(Happened.on(STREAM, Map.of("\udd11", 1))))
        .withMessageContaining("a key of data");
  }

  @Test
  void of_whenAKeyIsNoText_isRefusedByName() {
    for (Map<?, ?> odd : List.of(Map.of(1, 1), Collections.singletonMap(null, 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EntryBody.of(Happened.on(STREAM, Map.of("nested", odd))))
          .withMessageContaining("data.nested");
    }
  }

  @Test
  void of_whenFactsContainThemselves_isRefused() {
    Map<String, Object> endless = new HashMap<>();
    endless.put("again", endless);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryBody.of(Happened.on(STREAM, endless)))
        .withMessageContaining("16 levels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "request", "Request.submitted", "request.", "a..b", "a b.c", "a.b\n"})
  void of_whenTheTypeIsMalformed_isRefused(String type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryBody.of(Happened.on(STREAM).of(type, "alice")));
  }

  @Test
  void of_whenNoSubjectIsNamed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryBody.of(Happened.on(STREAM).of("a.b", " ")));
  }

  private static Map<String, Happened> vectorEvents() {
    Map<String, Happened> events = new LinkedHashMap<>();
    events.put("minimal", Happened.on(STREAM));
    events.put("human", human());
    events.put(
        "half-known-human",
        Happened.on(STREAM, Map.of("code", "not-eligible"))
            .of("request.refused", "orders-admin")
            .by(
                new Actor.Human(
                    Samples.MALLORY, "https://idp.example", null, List.of(), null, null)));
    events.put(
        "integers",
        Happened.on(
            STREAM,
            Map.of("largest", LARGEST, "smallest", -LARGEST, "zero", 0, "thousand", 1_000L)));
    events.put("characters", characters());
    events.put("key-order", keyOrder());
    events.put("nesting", nesting());
    events.put("times", times());
    return events;
  }

  private static Happened human() {
    Map<String, Object> data = new HashMap<>();
    data.put("duration", Duration.ofMinutes(90));
    data.put("role", "orders-read");
    data.put("sensitivity", Level.HIGH);
    data.put("emergency", false);
    data.put("ticket", null);
    data.put("requestedAt", Instant.parse("2026-01-02T03:04:05.678Z"));
    data.put("grant", new GrantName(UUID.fromString("01970000-0000-7000-8000-0000000000bb")));
    return Happened.on(STREAM, data)
        .of("request.submitted", "orders-read")
        .under(Samples.BOB, "risk-score:3")
        .by(
            new Actor.Human(
                Samples.ALICE,
                "https://idp.example",
                "urn:example:mfa",
                List.of("pwd", "otp"),
                Instant.parse("2026-01-02T03:00:00Z"),
                "2001:db8::7"));
  }

  private static Happened characters() {
    return Happened.on(
            STREAM,
            Map.of(
                "emoji", "🔑👩‍🚀",
                "controls", "\0\1\b\t\n\13\f\r\37\177",
                "quotes", "\"\\/",
                "lines", "\u2028\u2029\ufeff",
                "composed", "\u00e9",
                "decomposed", "e\u0301",
                "rightToLeft", "\u202eabc",
                "last", "\uffff\udbff\udfff"))
        .of("test.happened", "Ünïcödé");
  }

  private static Happened keyOrder() {
    Map<String, Object> data = new HashMap<>();
    List<String> keys =
        List.of("\u20ac", "\r", "\ufb33", "1", "😀", "\u0080", "\u00f6", "", "a", "A", "aa", "10");
    keys.forEach(key -> data.put(key, data.size() + 1));
    return Happened.on(STREAM, data);
  }

  private static Happened nesting() {
    Map<String, Object> lane = new HashMap<>();
    lane.put("who", List.of(Samples.BOB, Samples.CAROL));
    lane.put("at", null);
    return Happened.on(
        STREAM,
        Map.of("lanes", List.of(lane, Map.of(), List.of()), "b", Map.of("b", Map.of("b", true))));
  }

  private static Happened times() {
    return Happened.on(
        STREAM,
        Map.of(
            "cut", Instant.parse("2026-01-02T03:04:05.999999999Z"),
            "whole", Instant.EPOCH,
            "before", Instant.EPOCH.minusNanos(1),
            "far", Instant.parse("9999-12-31T23:59:59.999999999Z"),
            "year0", Instant.parse("0000-01-01T00:00:00Z"),
            "long", Duration.ofDays(30),
            "short", Duration.ofMillis(500)));
  }

  private static List<JsonNode> vectors() throws IOException {
    try (InputStream in = EntryBodyTest.class.getResourceAsStream("/ledger/vectors.ndjson")) {
      return JSON.readerFor(JsonNode.class).<JsonNode>readValues(in).readAll();
    }
  }

  private static Map<String, Object> randomMap(Random random, int depth) {
    Map<String, Object> map = new HashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      map.put(randomText(random), randomValue(random, depth));
    }
    return map;
  }

  private static Object randomValue(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 6)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextLong() >> random.nextInt(11, 63);
      case 3 -> randomText(random);
      case 4 -> randomMap(random, depth + 1);
      default ->
          new ArrayList<>(
              Arrays.asList(randomValue(random, depth + 1), randomValue(random, depth + 1)));
    };
  }

  private static String randomText(Random random) {
    return random
        .ints(random.nextInt(6), 0, Character.MAX_CODE_POINT + 1)
        .map(point -> random.nextBoolean() ? point % 0x180 : point)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] body(AuditEvent event) {
    return EntryBody.of(event).at(StreamHead.START, id(StreamHead.START), TIME);
  }

  private static UUID id(StreamHead head) {
    return new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L + head.nextSeq());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
