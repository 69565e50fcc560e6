package io.daypass.connector.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.connector.Secret;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An access token got with OAuth 2 client credentials (RFC 6749, section 4.4), kept until shortly
 * before it ends.
 */
final class ClientCredentials implements AccessToken {

  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final Entity<Form> ASK = Entity.form(new Form("grant_type", "client_credentials"));

  private final Client client;
  private final URI tokenUrl;
  private final String clientId;
  private final AccessToken clientSecret;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();
  private final AtomicReference<@Nullable Lease> lease = new AtomicReference<>();

  ClientCredentials(
      Client client, URI tokenUrl, String clientId, AccessToken clientSecret, Clock clock) {
    this.client = client;
    this.tokenUrl = tokenUrl;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.clock = clock;
  }

  @Override
  public Secret current() throws IOException {
    Lease held = lease.get();
    if (held == null || !clock.instant().isBefore(held.until)) {
      held = fetch();
      lease.set(held);
    }
    return held.token;
  }

  @Override
  public void refused() {
    lease.set(null);
  }

  private Lease fetch() throws IOException {
    String basic = basic(clientSecret.current());
    Instant asked = clock.instant();
    try (Response response =
        client
            .target(tokenUrl)
            .request(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.AUTHORIZATION, basic)
            .post(ASK)) {
      if (response.getStatus() != 200) {
        throw new NoAnswer(
            "the token endpoint answered "
                + response.getStatus()
                + "; check the client and secret");
      }
      return lease(response.readEntity(String.class), asked);
    }
  }

  private Lease lease(String body, Instant asked) throws NoAnswer {
    try {
      JsonNode answer = json.readTree(body);
      String token = answer.path("access_token").asText();
      if (!token.isEmpty()) {
        Duration lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Lease(new Secret(token), asked.plus(lifetime).minus(MARGIN));
      }
    } catch (JsonProcessingException e) {
      // The parser's message quotes the body, and the body may hold a token.
    }
    throw new NoAnswer("the token endpoint's answer has no access token");
  }

  /** RFC 6749, section 2.3.1: both parts are form-encoded before they are joined. */
  private String basic(Secret secret) {
    String pair = encode(clientId) + ":" + encode(secret.reveal());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, UTF_8);
  }

  /** Not a record, so that nothing can print the token. */
  private static final class Lease {

    private final Secret token;
    private final Instant until;

    Lease(Secret token, Instant until) {
      this.token = token;
      this.until = until;
    }
  }
}
