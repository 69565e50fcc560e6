package io.daypass.connector.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart, by the HTTP status alone, what a directory has said no to ({@link Denial}) and what
 * is no answer at all ({@link NoAnswer}): redirects, refused tokens, pleas to come later, faults.
 */
final class AnswerFilter implements ClientResponseFilter {

  private static final String SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
  private static final int LARGEST_ERROR = 1 << 16;

  private final AccessToken token;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();

  AnswerFilter(AccessToken token, Clock clock) {
    this.token = token;
    this.clock = clock;
  }

  /** The body of a failure is let go of unread, so that its connection is free again. */
  @Override
  public void filter(ClientRequestContext request, ClientResponseContext response)
      throws IOException {
    if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
      try (InputStream body = response.getEntityStream()) {
        throw failure(response, body);
      }
    }
  }

  private IOException failure(ClientResponseContext response, InputStream body) throws IOException {
    int status = response.getStatus();
    if (status == 401) {
      token.refused();
      return new NoAnswer("it refused the token (401); give Daypass a valid one");
    }
    if (status < 400) {
      return new NoAnswer("it answered " + status + ", and redirects are not followed");
    }
    if (status == 408 || status == 429 || status >= 500) {
      return new NoAnswer("it answered " + status, retryAfter(response));
    }
    if (status == 404 && !isScimError(body)) {
      return new NoAnswer("it answered 404 without a SCIM error; check the base URL");
    }
    return new Denial(status);
  }

  /**
   * A proxy whose back end is gone says 404 too, and that must not read as "this entry does not
   * exist". A directory says it with an error document (RFC 7644, section 3.12).
   */
  private boolean isScimError(InputStream body) throws IOException {
    try {
      JsonNode schemas = json.readTree(body.readNBytes(LARGEST_ERROR)).path("schemas");
      return StreamSupport.stream(schemas.spliterator(), false)
          .anyMatch(schema -> SCIM_ERROR.equals(schema.asText()));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Seconds or a date (RFC 9110, section 10.2.3); anything else is as good as absent. */
  private @Nullable Duration retryAfter(ClientResponseContext response) {
    String value = response.getHeaderString(HttpHeaders.RETRY_AFTER);
    if (value == null) {
      return null;
    }
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      Duration wait = Duration.between(clock.instant(), until);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
