package io.daypass.faults.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.connector.Connector;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Speaks to a fake target, which lives in the process of the campaign and keeps its own truth. */
class HttpTarget implements Connector {

  /** The fake asks for a defect: something that no connector may throw. */
  private static final int STUMBLE = 418;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ConnectorId id;
  private final Guarantees.Accounts accounts;
  private final URI url;
  private final String node;

  HttpTarget(String id, Guarantees.Accounts accounts, URI url, String node) {
    this.id = new ConnectorId(id);
    this.accounts = accounts;
    this.url = url;
    this.node = node;
  }

  @Override
  public ConnectorId id() {
    return id;
  }

  @Override
  public Guarantees guarantees() {
    return new Guarantees(
        Guarantees.ExpiryBy.DAYPASS,
        accounts,
        Duration.ofSeconds(1),
        Duration.ofDays(1),
        true,
        Duration.ZERO,
        "A fake, for the fault campaign only.");
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    return Optional.empty();
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return accounts == Guarantees.Accounts.PERSONAL ? holder.value() : "g-" + grant;
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    ExternalRef ref = order.ref().withHandle(id + ":" + order.account());
    return send("POST", "/access", order.ref()).statusCode() == 201
        ? new IssueOutcome.Issued(ref)
        : new IssueOutcome.AlreadyHeld(ref);
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return send("GET", "/access", ref).statusCode() == 200
        ? new Presence.Present(null)
        : new Presence.Absent();
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    return send("DELETE", "/access", ref).statusCode() == 204
        ? new RevokeOutcome.Revoked(0)
        : new RevokeOutcome.AlreadyGone();
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return send("GET", "/holders", new ExternalRef("", entitlement, ""))
        .body()
        .lines()
        .filter(account -> !account.isEmpty())
        .map(account -> new ExternalRef(account, entitlement, id + ":" + account))
        .map(ExternalGrant::new);
  }

  HttpResponse<String> send(String method, String path, ExternalRef ref) {
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve(path + query(ref)))
            .timeout(Duration.ofSeconds(5))
            .header("X-Node", node)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      return answered(http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new TargetUnavailable(id, "does not answer: " + e.getClass().getSimpleName(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TargetUnavailable(id, "was interrupted", e);
    }
  }

  private HttpResponse<String> answered(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status == STUMBLE) {
      throw new IllegalStateException("a defect, on purpose");
    }
    if (status == 401 || status == 429 || status >= 500) {
      Duration retryAfter =
          response
              .headers()
              .firstValue("Retry-After")
              .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
              .orElse(null);
      throw new TargetUnavailable(id, "answered " + status, null, retryAfter);
    }
    return response;
  }

  private static String query(ExternalRef ref) {
    return "?account="
        + URLEncoder.encode(ref.account(), UTF_8)
        + "&name="
        + URLEncoder.encode(ref.entitlement().name(), UTF_8);
  }
}
