package io.daypass.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One person at the other end of the line. */
record Caller(URI address, String person, Map<String, String> headers, HttpClient http) {

  /** Escapes what is not ASCII, so that half a character reaches the server as it is. */
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());

  static Caller as(URI address, String person, String password) {
    String login = person + ":" + password;
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    return new Caller(address, person, Map.of("Authorization", basic), client());
  }

  static Caller withoutLogin(URI address) {
    return new Caller(address, "nobody", Map.of(), client());
  }

  Caller with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Caller(address, person, more, http);
  }

  Caller withKey(String idempotencyKey) {
    return with("Idempotency-Key", idempotencyKey);
  }

  Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Answer post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  Answer post(String path, Map<String, ?> body) {
    return post(path, json(body));
  }

  Answer post(String path, String body) {
    return with("Content-Type", "application/json")
        .send("POST", path, BodyPublishers.ofString(body));
  }

  Answer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body);
    headers.forEach(request::setHeader);
    try {
      return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks for a role, and expects to be heard. */
  Answer asks(String role) {
    return asks(Map.of("role", role));
  }

  Answer asks(Map<String, String> what) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("justification", "Case " + UUID.randomUUID());
    body.put("duration", "PT10M");
    body.putAll(what);
    return post("/api/v1/requests", body).is(201);
  }

  /** An approval that waits, with the hash of the request that it shows. */
  record Open(String task, String hash) {}

  /** The approval that waits for this person about a request. */
  Open openAbout(String request) {
    for (var item : get("/api/v1/approvals").is(200).json().path("items")) {
      if (item.path("request").path("id").asText().equals(request)) {
        return new Open(item.path("id").asText(), item.at("/request/requestHash").asText());
      }
    }
    throw new AssertionError("no approval of request " + request + " waits for " + person);
  }

  Answer decides(Open open, String decision) {
    return post(
        "/api/v1/approvals/" + open.task(),
        Map.of("decision", decision, "comment", "Seen.", "requestHash", open.hash()));
  }

  Answer approves(String request) {
    return decides(openAbout(request), "approve").is(200);
  }

  /** Waits until the grant of a request is in this state. */
  Answer awaitsGrant(String request, String state) {
    String path = "/api/v1/requests/" + request;
    Awaited.until(
        "the grant of " + request + " is " + state,
        () -> get(path).json().at("/grant/status").asText().equals(state));
    return get("/api/v1/grants/" + get(path).at("/grant/id")).is(200);
  }

  static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager())
        .build();
  }
}
