package io.daypass.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/** Daypass over HTTP, on whichever node answers; every call is repeated with its own key. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 12;

  record Answer(int status, JsonNode body) {

    boolean isOk() {
      return status / 100 == 2;
    }
  }

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final List<URI> nodes;
  private final BooleanSupplier over;

  /**
   * @param over whether it is no use to repeat a call any more
   */
  Api(List<URI> nodes, BooleanSupplier over) {
    this.nodes = nodes;
    this.over = over;
  }

  Optional<Answer> get(String person, String path) {
    return call(person, "GET", path, "");
  }

  /** As people do who get no answer: again, with the same key, perhaps at another node. */
  Optional<Answer> post(String person, String path, String body) {
    return call(person, "POST", path, body);
  }

  private Optional<Answer> call(String person, String method, String path, String body) {
    String key = UUID.randomUUID().toString();
    int first = ThreadLocalRandom.current().nextInt(nodes.size());
    for (int n = 0; n < TRIES; n++) {
      Optional<Answer> answer =
          send(person, method, nodes.get((first + n) % nodes.size()).resolve(path), body, key);
      if (answer.isPresent() && answer.get().status() < 500) {
        return answer;
      }
      Patience.pass(Duration.ofMillis(300), over);
    }
    return Optional.empty();
  }

  private Optional<Answer> send(String person, String method, URI url, String body, String key) {
    String login = person + ":" + Cast.PASSWORD;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(Duration.ofSeconds(5))
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (method.equals("POST")) {
      request.header("Idempotency-Key", key);
    }
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return Optional.of(new Answer(response.statusCode(), JSON.readTree(response.body())));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
