package io.daypass.ledger;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * What the bytes of an entry say about its place. Reads the format and knows nothing of how Daypass
 * writes it, so that a check is no echo of the writer.
 */
record BodyFields(UUID id, StreamId stream, long seq, LeafHash prev, String type, Instant time) {

  private static final ObjectReader STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  static BodyFields read(byte[] body) {
    try {
      return fields(STRICT.readTree(body));
    } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalStateException("the body of a ledger entry is not readable", e);
    }
  }

  private static BodyFields fields(JsonNode body) {
    if (number(body, "v") != 1) {
      throw new IllegalArgumentException("v is not 1");
    }
    return new BodyFields(
        UUID.fromString(text(body, "id")),
        new StreamId(text(body, "stream")),
        number(body, "seq"),
        new LeafHash(text(body, "prev")),
        text(body, "type"),
        Instant.parse(text(body, "time")));
  }

  private static String text(JsonNode body, String field) {
    if (!body.path(field).isTextual()) {
      throw new IllegalArgumentException(field + " is not a text");
    }
    return body.path(field).textValue();
  }

  private static long number(JsonNode body, String field) {
    if (!body.path(field).isIntegralNumber()) {
      throw new IllegalArgumentException(field + " is not an integer");
    }
    return body.path(field).longValue();
  }
}
