package io.daypass.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import io.daypass.identity.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A small SCIM 2.0 directory over real HTTP on the loopback address, for the demo and for tests. It
 * keeps its people and groups in a file, so that access given before a restart is still there
 * afterwards.
 */
public final class DemoDirectoryServer implements AutoCloseable {

  private static final String PATH = "/scim/v2";
  private static final int LARGEST_BODY = 1 << 20;

  private final DemoDirectory directory;
  private final ResourceEndpoint endpoint;
  private final BearerToken token;
  private int port;
  private @Nullable HttpServer server;
  private @Nullable ExecutorService workers;

  /**
   * A server that has not been started yet.
   *
   * @param port where to listen, or 0 for any free port, which is then kept
   * @param token what a caller must present as its bearer token
   * @param file where people and groups are kept; made when it is missing
   */
  public DemoDirectoryServer(int port, String token, Path file, Ids ids, Clock clock) {
    this.port = port;
    this.token = new BearerToken(token);
    this.directory = new DemoDirectory(file, ids, clock);
    this.endpoint = DemoEndpoint.over(directory);
  }

  public synchronized void start() {
    ExecutorService pool = Executors.newFixedThreadPool(4, DemoDirectoryServer::worker);
    HttpServer http = listen();
    http.createContext(PATH, this::answer);
    http.setExecutor(pool);
    http.start();
    port = http.getAddress().getPort();
    server = http;
    workers = pool;
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
    if (workers != null) {
      workers.shutdownNow();
      workers = null;
    }
  }

  /** Where the directory answers; known once it has been started. */
  public synchronized URI baseUrl() {
    if (port == 0) {
      throw new IllegalStateException("the demo directory has no address before it is started");
    }
    return URI.create("http://127.0.0.1:" + port + PATH);
  }

  /** Adds somebody, unless that name is there already. */
  public void seedUser(String userName, String displayName) {
    directory.seedUser(userName, displayName);
  }

  /** Adds a group without members, unless that name is there already. */
  public void seedGroup(String displayName) {
    directory.seedGroup(displayName);
  }

  private HttpServer listen() {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      return HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo directory cannot listen on " + address, e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      Optional<HttpMethod> method = method(exchange);
      if (body.length > LARGEST_BODY) {
        exchange.sendResponseHeaders(413, -1);
      } else if (method.isEmpty()) {
        exchange.sendResponseHeaders(405, -1);
      } else {
        send(exchange, carryOut(exchange, method.get(), body));
      }
    }
  }

  /** One request at a time: a PATCH is a read and a write, and nothing may come between them. */
  private ScimResponse carryOut(HttpExchange exchange, HttpMethod method, byte[] body) {
    synchronized (directory) {
      return endpoint.handleRequest(
          "http://127.0.0.1:" + port + exchange.getRequestURI(),
          method,
          new String(body, StandardCharsets.UTF_8),
          headers(exchange),
          new Context(token));
    }
  }

  /**
   * The JDK's server sends head and body apart, and on a connection that is kept the body then
   * waits 40 ms for the acknowledgement of the head. A connection that ends does not wait.
   */
  private static void send(HttpExchange exchange, ScimResponse response) throws IOException {
    response.getHttpHeaders().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Connection", "close");
    String text = response.isEmpty() ? "" : response.toString();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(response.getHttpStatus(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Optional<HttpMethod> method(HttpExchange exchange) {
    return Arrays.stream(HttpMethod.values())
        .filter(method -> method.name().equals(exchange.getRequestMethod()))
        .findFirst();
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    Map<String, String> headers = new HashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    return headers;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "demo-directory");
    thread.setDaemon(true);
    return thread;
  }
}
