package io.daypass.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** An HTTP server that misbehaves as it is told, before an honest one. */
final class Front implements AutoCloseable {

  private static final Duration SLOW = Duration.ofSeconds(30);

  /** How a target treats its callers. */
  enum Mood {
    WELL,
    ANSWERS_500,
    ANSWERS_429,
    ANSWERS_401,
    ANSWERS_LATE,
    ACTS_LATE,
    BREAKS_OFF,
    PRETENDS,
    STUMBLES,
    KILLS_BEFORE,
    KILLS_AFTER;

    boolean isFatal() {
      return this == KILLS_BEFORE || this == KILLS_AFTER;
    }
  }

  record Ask(String method, URI uri, Map<String, List<String>> headers, byte[] body) {

    boolean changes() {
      return !method.equals("GET") && !uri.getPath().endsWith(".search");
    }
  }

  record Reply(int status, Map<String, String> headers, byte[] body) {

    static Reply of(int status) {
      return new Reply(status, Map.of(), new byte[0]);
    }

    static Reply of(int status, String text) {
      return new Reply(status, Map.of("Content-Type", "text/plain"), text.getBytes());
    }
  }

  /** What lies behind. */
  interface Honest {
    Reply answer(Ask ask) throws IOException;
  }

  private final String name;
  private final Honest honest;
  private final Random dice;
  private final Consumer<String> killer;
  private final ExecutorService workers = Executors.newCachedThreadPool(Front::worker);
  private int port;
  private HttpServer server;
  private volatile Mood mood = Mood.WELL;

  /**
   * @param killer kills the node of this name
   */
  Front(String name, Honest honest, Random dice, Consumer<String> killer) {
    this.name = name;
    this.honest = honest;
    this.dice = dice;
    this.killer = killer;
    up();
  }

  String name() {
    return name;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  void be(Mood next) {
    mood = next;
  }

  /** Closes the door; who calls is refused. */
  synchronized void down() {
    server.stop(0);
    server = null;
  }

  synchronized void up() {
    if (server != null) {
      return;
    }
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    port = server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop(0);
    }
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Ask ask =
          new Ask(
              exchange.getRequestMethod(),
              exchange.getRequestURI(),
              exchange.getRequestHeaders(),
              exchange.getRequestBody().readAllBytes());
      Reply reply = reply(ask, moodFor(ask));
      if (reply != null) {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(
            reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
      }
    }
  }

  /** Some calls get through even to a bad target. */
  private Mood moodFor(Ask ask) {
    Mood current = mood;
    if (current.isFatal()) {
      return ask.changes() ? current : Mood.WELL;
    }
    if (current == Mood.PRETENDS && !ask.changes()) {
      return Mood.WELL;
    }
    synchronized (dice) {
      return dice.nextInt(4) == 0 ? Mood.WELL : current;
    }
  }

  /** Null breaks off. */
  private Reply reply(Ask ask, Mood current) throws IOException {
    switch (current) {
      case ANSWERS_500:
        return Reply.of(500);
      case ANSWERS_429:
        return new Reply(429, Map.of("Retry-After", "3"), new byte[0]);
      case ANSWERS_401:
        return Reply.of(401);
      case STUMBLES:
        return Reply.of(418);
      case PRETENDS:
        return Reply.of(ask.method().equals("POST") ? 201 : 204);
      case ANSWERS_LATE:
        Reply late = honest.answer(ask);
        pause();
        return late;
      case ACTS_LATE:
        pause();
        return honest.answer(ask);
      case BREAKS_OFF:
        honest.answer(ask);
        return null;
      case KILLS_BEFORE:
        kill(ask);
        return null;
      case KILLS_AFTER:
        honest.answer(ask);
        kill(ask);
        return null;
      default:
        return honest.answer(ask);
    }
  }

  private void kill(Ask ask) {
    mood = Mood.WELL;
    List<String> node = ask.headers().get("X-node");
    killer.accept(node == null ? "node-1" : node.get(0));
  }

  private void pause() {
    long end = System.nanoTime() + SLOW.toNanos();
    while (System.nanoTime() < end && !workers.isShutdown()) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "fake-target");
    thread.setDaemon(true);
    return thread;
  }
}
