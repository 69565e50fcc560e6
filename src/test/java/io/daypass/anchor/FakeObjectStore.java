package io.daypass.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * As much of Amazon S3 as an anchor needs, written from its API reference: PutObject, HeadObject,
 * GetObject and ListObjectVersions on one bucket in the path.
 */
final class FakeObjectStore implements AutoCloseable {

  private record Stored(byte[] body, Map<String, String> headers) {}

  private final NavigableMap<String, Stored> objects = new ConcurrentSkipListMap<>();
  private final HttpServer server;
  private volatile Map<String, String> lastPut = Map.of();
  private volatile boolean locks = true;
  private volatile int failure;

  FakeObjectStore() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    server.createContext("/", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  List<String> keys() {
    return List.copyOf(objects.keySet());
  }

  Map<String, String> lastPut() {
    return lastPut;
  }

  void forgetLocks() {
    locks = false;
  }

  void failWith(int status) {
    failure = status;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    byte[] body = call.getRequestBody().readAllBytes();
    String[] path = call.getRequestURI().getPath().split("/", 3);
    String key = path.length < 3 ? "" : path[2];
    if (failure != 0) {
      send(call, failure, "<Error><Code>SlowDown</Code><Message>canary</Message></Error>");
    } else if (call.getRequestMethod().equals("PUT")) {
      put(call, key, body);
    } else if (key.isEmpty()) {
      send(call, 200, versions(query(call)));
    } else if (objects.containsKey(key)) {
      get(call, objects.get(key));
    } else {
      send(call, 404, "<Error><Code>NoSuchKey</Code></Error>");
    }
  }

  private void put(HttpExchange call, String key, byte[] body) throws IOException {
    lastPut =
        call.getRequestHeaders().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().get(0)));
    if (objects.putIfAbsent(key, new Stored(content(body), lastPut)) != null) {
      send(call, 412, "<Error><Code>PreconditionFailed</Code></Error>");
      return;
    }
    call.getResponseHeaders().set("x-amz-version-id", "v1");
    send(call, 200, "");
  }

  /** The SDK sends in chunks when it adds a checksum behind the body. */
  private byte[] content(byte[] body) {
    if (!lastPut.getOrDefault("X-amz-content-sha256", "").startsWith("STREAMING")) {
      return body;
    }
    String text = new String(body, UTF_8);
    int begin = text.indexOf("\r\n") + 2;
    int length = Integer.parseInt(text.substring(0, begin - 2).split(";")[0], 16);
    byte[] content = new byte[length];
    System.arraycopy(body, begin, content, 0, length);
    return content;
  }

  private void get(HttpExchange call, Stored object) throws IOException {
    if (locks) {
      object
          .headers()
          .forEach(
              (name, value) -> {
                if (name.startsWith("X-amz-object-lock")) {
                  call.getResponseHeaders().set(name, value);
                }
              });
    }
    call.getResponseHeaders().set("ETag", "\"1\"");
    boolean isHead = call.getRequestMethod().equals("HEAD");
    call.sendResponseHeaders(200, isHead ? -1 : object.body().length);
    if (!isHead) {
      call.getResponseBody().write(object.body());
    }
    call.close();
  }

  private String versions(Map<String, String> query) {
    String found =
        objects.tailMap(query.getOrDefault("key-marker", ""), false).keySet().stream()
            .filter(key -> key.startsWith(query.getOrDefault("prefix", "")))
            .map(
                key ->
                    "<Version><Key>%s</Key><VersionId>v1</VersionId><IsLatest>true</IsLatest></Version>"
                        .formatted(key))
            .collect(Collectors.joining());
    return "<ListVersionsResult><IsTruncated>false</IsTruncated>" + found + "</ListVersionsResult>";
  }

  private static Map<String, String> query(HttpExchange call) {
    Map<String, String> query = new TreeMap<>();
    for (String part : String.valueOf(call.getRequestURI().getRawQuery()).split("&")) {
      String[] pair = part.split("=", 2);
      query.put(pair[0], pair.length == 1 ? "" : URLDecoder.decode(pair[1], UTF_8));
    }
    return query;
  }

  private static void send(HttpExchange call, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    boolean isHead = call.getRequestMethod().equals("HEAD");
    call.getResponseHeaders().set("Content-Type", "application/xml");
    call.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
    if (!isHead && body.length > 0) {
      call.getResponseBody().write(body);
    }
    call.close();
  }
}
