package io.daypass.siem;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A receiver that keeps what it gets and answers what a test says. */
final class FakeHttpReceiver implements AutoCloseable {

  /** One call. */
  record Call(String path, Map<String, List<String>> headers, byte[] body) {

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }

    String text() {
      return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /** What comes back. */
  record Reply(int status, String body, Map<String, String> headers) {

    static Reply of(int status) {
      return new Reply(status, "", Map.of());
    }

    static Reply json(int status, String body) {
      return new Reply(status, body, Map.of());
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  final List<Call> calls = new CopyOnWriteArrayList<>();
  volatile Function<Call, Reply> answers = call -> Reply.of(204);

  FakeHttpReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    Call call =
        new Call(
            exchange.getRequestURI().toString(),
            Map.copyOf(exchange.getRequestHeaders()),
            exchange.getRequestBody().readAllBytes());
    calls.add(call);
    Reply reply = answers.apply(call);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = reply.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
