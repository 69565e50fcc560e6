package io.daypass.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Four people at a time who ask, approve, withdraw, reveal and revoke, as the dice say. */
final class Load implements AutoCloseable {

  static final int CLIENTS = 4;

  private static final List<String> AT_ONCE =
      List.of(
          "team-alpha",
          "team-alpha",
          "team-both",
          "vault-login",
          "vault-login",
          "directory-ops",
          "bundle",
          "calm-use");
  private static final List<String> STORM = List.of("vault-login", "vault-login", "team-alpha");
  private static final List<String> ASKED = List.of("team-asked", "directory-asked");

  private final Settings settings;
  private final Api api;
  private final Promises promises;
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private final ScheduledExecutorService later = Executors.newScheduledThreadPool(6);

  Load(Settings settings, Stand stand, Promises promises) {
    this.settings = settings;
    this.api = new Api(stand.nodes().stream().map(Node::url).toList(), this::isOver);
    this.promises = promises;
  }

  Api api() {
    return api;
  }

  void start() {
    for (int n = 0; n < CLIENTS; n++) {
      Random dice = settings.dice(n);
      clients.execute(() -> client(dice));
    }
  }

  /** Access for an hour, so that there is something that must be there at the end. */
  void keep() {
    for (String keeper : Cast.KEEPERS) {
      List.of("team-both", "vault-login", "directory-ops", "calm-use")
          .forEach(role -> ask(keeper, role, Duration.ofHours(1)));
    }
  }

  /** Many asks at once, for leases that all end in this second or soon after. */
  void storm(int grants, Instant end) {
    CompletableFuture.allOf(
            IntStream.range(0, grants)
                .mapToObj(n -> CompletableFuture.runAsync(() -> askUntil(n, end), clients))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  @Override
  public void close() {
    over.countDown();
    clients.shutdown();
    try {
      clients.awaitTermination(1, TimeUnit.MINUTES);
      later.shutdownNow();
      later.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOver() {
    return over.getCount() == 0;
  }

  private void client(Random dice) {
    while (!isOver()) {
      one(dice);
      Patience.pass(Duration.ofMillis(150 + dice.nextInt(500)), this::isOver);
    }
  }

  /** All dice are thrown before anything is awaited, so that one seed is one story. */
  private void one(Random dice) {
    String person = Cast.STAFF.get(dice.nextInt(Cast.STAFF.size()));
    boolean asked = dice.nextInt(5) == 0;
    List<String> roles = asked ? ASKED : AT_ONCE;
    String role = roles.get(dice.nextInt(roles.size()));
    Duration lease = Duration.ofSeconds(3 + dice.nextInt(13));
    int plan = dice.nextInt(100);
    long wait = dice.nextInt((int) lease.toMillis());
    ask(person, role, lease)
        .ifPresent(
            request -> {
              if (asked) {
                decide(person, request, plan, wait);
              } else {
                use(person, role, request, plan, wait);
              }
            });
  }

  private void askUntil(int n, Instant end) {
    Duration lease = Duration.ofSeconds(Math.max(3, until(end) / 1000));
    ask(Cast.STAFF.get(n % Cast.STAFF.size()), STORM.get(n % STORM.size()), lease);
  }

  private Optional<JsonNode> ask(String person, String role, Duration lease) {
    String body =
        "{\"role\":\"%s\",\"duration\":\"%s\",\"justification\":\"The campaign.\"}"
            .formatted(role, lease);
    Optional<JsonNode> request =
        api.post(person, "/api/v1/requests", body).filter(Api.Answer::isOk).map(Api.Answer::body);
    request.ifPresent(
        made -> {
          promises.requests.add(id(made));
          promises.count("asked");
        });
    return request;
  }

  private void use(String person, String role, JsonNode request, int plan, long wait) {
    JsonNode grant = request.path("grant");
    if (role.equals("vault-login")) {
      after(Math.min(wait, 1500), () -> reveal(person, grant));
    }
    if (plan < 15) {
      after(wait, () -> revoke(person, grant));
    } else if (plan < 30) {
      Instant end = Instant.parse(grant.path("expiresAt").asText());
      after(until(end) - 50, () -> revoke(person, grant));
      after(until(end) - 20, () -> revoke(person, grant));
    } else if (plan < 35) {
      after(wait, () -> revoke(person, grant));
      after(wait, () -> revoke(person, grant));
    }
  }

  private void decide(String person, JsonNode request, int plan, long wait) {
    if (plan < 45) {
      after(wait, () -> approve(Cast.MANAGER, request, "approve"));
      after(wait, () -> approve(Cast.SECURITY, request, "approve"));
    } else if (plan < 60) {
      after(wait, () -> approve(Cast.MANAGER, request, "approve"));
      after(wait, () -> approve(Cast.MANAGER, request, "approve"));
      after(wait, () -> approve(Cast.SECURITY, request, "approve"));
    } else if (plan < 70) {
      after(wait, () -> approve(Cast.OWNER, request, "deny"));
      after(wait, () -> approve(Cast.MANAGER, request, "deny"));
    } else if (plan < 80) {
      after(wait, () -> withdraw(person, request));
      after(wait, () -> approve(Cast.MANAGER, request, "approve"));
    } else if (plan < 90) {
      after(wait, () -> approve(person, request, "approve"));
    }
  }

  private void approve(String person, JsonNode request, String decision) {
    // Who asks does not see the task, and must not get anywhere by knowing it.
    api.get(isApprover(person) ? person : Cast.MANAGER, "/api/v1/approvals")
        .filter(Api.Answer::isOk)
        .flatMap(open -> task(open.body(), request))
        .flatMap(task -> decided(person, request, task, decision))
        .ifPresent(
            answer -> {
              promises.count(answer.isOk() ? decision : decision + " refused");
              if (answer.isOk()) {
                promises.decisions.add(id(request));
              }
            });
  }

  private Optional<Api.Answer> decided(
      String person, JsonNode request, String task, String decision) {
    return api.post(
        person,
        "/api/v1/approvals/" + task,
        "{\"decision\":\"%s\",\"comment\":\"The campaign.\",\"requestHash\":\"%s\"}"
            .formatted(decision, request.path("requestHash").asText()));
  }

  private static boolean isApprover(String person) {
    return person.equals(Cast.OWNER) || person.equals(Cast.SECURITY);
  }

  private static Optional<String> task(JsonNode open, JsonNode request) {
    return StreamSupport.stream(open.path("items").spliterator(), false)
        .filter(task -> task.path("request").path("id").equals(request.path("id")))
        .map(task -> task.path("id").asText())
        .findFirst();
  }

  private void withdraw(String person, JsonNode request) {
    api.post(person, "/api/v1/requests/" + id(request) + "/withdrawal", "")
        .filter(Api.Answer::isOk)
        .ifPresent(
            answer -> {
              promises.withdrawals.add(id(request));
              promises.count("withdrawn");
            });
  }

  private void revoke(String person, JsonNode grant) {
    api.post(person, "/api/v1/grants/" + grant.path("id").asText() + "/revocation", "")
        .filter(Api.Answer::isOk)
        .ifPresent(
            answer -> {
              promises.revocations.add(id(grant));
              promises.count("revoked early");
            });
  }

  private void reveal(String person, JsonNode grant) {
    api.post(person, "/api/v1/grants/" + grant.path("id").asText() + "/credentials", "")
        .filter(Api.Answer::isOk)
        .ifPresent(answer -> promises.count("revealed"));
  }

  private void after(long millis, Runnable act) {
    if (!isOver()) {
      later.schedule(act, Math.max(0, millis), TimeUnit.MILLISECONDS);
    }
  }

  private static long until(Instant end) {
    return Duration.between(Instant.now(), end).toMillis();
  }

  private static UUID id(JsonNode thing) {
    return UUID.fromString(thing.path("id").asText());
  }
}
