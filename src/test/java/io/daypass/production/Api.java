package io.daypass.production;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Predicate;

/** Daypass over HTTP, as one person. */
final class Api {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI url;
  private final String login;
  private final DaypassProcess process;

  /**
   * @param password null for nobody
   */
  Api(URI url, String person, String password, DaypassProcess process) {
    this.url = url;
    this.login =
        password == null
            ? null
            : "Basic "
                + Base64.getEncoder().encodeToString((person + ":" + password).getBytes(UTF_8));
    this.process = process;
  }

  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (login != null) {
      request.header("Authorization", login);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  JsonNode read(String path) throws IOException, InterruptedException {
    return accepted(get(path));
  }

  JsonNode post(String path, Map<String, String> body) throws IOException, InterruptedException {
    String text = body.isEmpty() ? "" : json.writeValueAsString(body);
    return accepted(send("POST", path, text));
  }

  /** Asks until the answer is the wanted one. */
  JsonNode await(String path, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
    JsonNode answer = null;
    for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; pause()) {
      answer = read(path);
      if (wanted.test(answer)) {
        return answer;
      }
    }
    return fail("waited for another answer than " + answer + "\n" + process.log());
  }

  /** Health needs no login. */
  void awaitReady() throws IOException, InterruptedException {
    awaitReadiness(200);
  }

  void awaitReadiness(int status) throws IOException, InterruptedException {
    for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; pause()) {
      assertThat(process.isAlive()).as(process.log()).isTrue();
      try {
        if (get("/actuator/health/readiness").statusCode() == status) {
          return;
        }
      } catch (IOException notYet) {
        continue;
      }
    }
    fail("readiness did not become " + status + "\n" + process.log());
  }

  private JsonNode accepted(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return json.readTree(response.body());
  }

  private void pause() throws InterruptedException {
    synchronized (this) {
      wait(200);
    }
  }
}
