package io.daypass.connector.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A directory with one person (alice, u1) and one group (operators, g1) that does what a good one
 * must not: it adds a member as often as it is told, says 204 to that, and answers any request as a
 * test wants it to.
 */
final class FaultyDirectory implements AutoCloseable {

  static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
  static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

  record Reply(int status, Map<String, String> headers, String body) {

    static Reply json(int status, String body) {
      return new Reply(status, Map.of("Content-Type", "application/scim+json"), body);
    }
  }

  record Seen(String method, String path, String query, String authorization, String body) {}

  final List<String> members = new CopyOnWriteArrayList<>();
  final List<String> groupsOfAlice = new CopyOnWriteArrayList<>();
  final List<Seen> seen = new CopyOnWriteArrayList<>();

  /** Whom it does not let go. */
  final List<String> keeps = new CopyOnWriteArrayList<>();

  private volatile int operationsAtOnce = Integer.MAX_VALUE;
  private volatile Runnable beforePatch = () -> {};
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final ObjectMapper json = new ObjectMapper();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final HttpServer server;

  FaultyDirectory() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  URI baseUrl() {
    return url("/scim/v2");
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Answers in this way from now on, whenever method and path begin like this. */
  void reply(String methodAndPath, Reply reply) {
    replies.put(methodAndPath, reply);
  }

  /** What somebody else does to the directory just before a change of ours arrives. */
  void onPatch(Runnable meanwhile) {
    beforePatch = meanwhile;
  }

  /** Says no to a change that is longer than this, and does nothing of it. */
  void takeAtOnce(int operations) {
    operationsAtOnce = operations;
  }

  void replyToAll(Reply reply) {
    reply("", reply);
  }

  List<Seen> seen(String method) {
    return seen.stream().filter(request -> request.method().equals(method)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      Seen request = record(exchange, body);
      Reply reply = reply(request);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = reply.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Seen record(HttpExchange exchange, String body) {
    URI uri = exchange.getRequestURI();
    String query = uri.getRawQuery() == null ? "" : URLDecoder.decode(uri.getRawQuery(), UTF_8);
    Seen request =
        new Seen(
            exchange.getRequestMethod(),
            uri.getRawPath(),
            query,
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            body);
    seen.add(request);
    if (request.method().equals("PATCH")) {
      beforePatch.run();
    }
    return request;
  }

  private Reply reply(Seen request) throws IOException {
    String asked = request.method() + " " + request.path() + "?" + request.query();
    String key = replies.keySet().stream().filter(asked::startsWith).findFirst().orElse(null);
    return key == null ? honest(request) : replies.get(key);
  }

  private Reply honest(Seen request) throws IOException {
    String asked = request.method() + " " + request.path();
    return switch (asked) {
      case "GET /scim/v2/Users" -> list(request.query().contains("\"alice\"") ? alice() : "");
      case "GET /scim/v2/Groups" -> list(request.query().contains("\"operators\"") ? group() : "");
      case "GET /scim/v2/Users/u1" -> Reply.json(200, alice());
      case "GET /scim/v2/Groups/g1" -> Reply.json(200, group());
      case "PATCH /scim/v2/Groups/g1" -> patch(json.readTree(request.body()));
      default -> Reply.json(404, "{\"schemas\":[\"" + ERROR + "\"],\"status\":\"404\"}");
    };
  }

  private Reply patch(JsonNode document) {
    JsonNode operations = document.path("Operations");
    if (operations.size() > operationsAtOnce
        || keeps.stream().anyMatch(id -> names(operations, id))) {
      return Reply.json(400, "{\"schemas\":[\"" + ERROR + "\"],\"status\":\"400\"}");
    }
    operations.forEach(this::apply);
    return new Reply(204, Map.of(), "");
  }

  private void apply(JsonNode operation) {
    if (operation.path("op").asText().equals("add")) {
      operation.path("value").forEach(member -> members.add(member.path("value").asText()));
    } else {
      members.removeIf(id -> operation.path("path").asText().equals(filterFor(id)));
    }
  }

  private static boolean names(JsonNode operations, String id) {
    return operations.findValuesAsText("path").contains(filterFor(id));
  }

  private static String filterFor(String id) {
    return "members[value eq \"" + id + "\"]";
  }

  private String alice() {
    return "{\"id\":\"u1\",\"userName\":\"alice\",\"groups\":" + references(groupsOfAlice) + "}";
  }

  private String group() {
    return "{\"id\":\"g1\",\"displayName\":\"operators\",\"members\":" + references(members) + "}";
  }

  static Reply list(String entries) {
    int total = entries.isEmpty() ? 0 : entries.split("\"id\"", -1).length - 1;
    return Reply.json(
        200,
        "{\"schemas\":[\"%s\"],\"totalResults\":%d,\"Resources\":[%s]}"
            .formatted(LIST, total, entries));
  }

  private static String references(List<String> ids) {
    return ids.stream().map("{\"value\":\"%s\"}"::formatted).toList().toString();
  }
}
