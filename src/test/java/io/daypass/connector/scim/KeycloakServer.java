package io.daypass.connector.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A Keycloak of its own for one test class, in memory, and its administration interface. */
public final class KeycloakServer implements AutoCloseable {

  static final String CLIENT_SECRET = UUID.randomUUID().toString();

  private static final Duration LONGEST_START = Duration.ofMinutes(4);
  private static final String REALM = "/realms/daypass";
  private static final String PASSWORD = UUID.randomUUID().toString();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();
  private final Path log;
  private final URI url;
  private final Process process;
  private final Thread killer = new Thread(this::kill);

  private KeycloakServer(Path home, Path folder) throws IOException {
    int port = freePort();
    this.url = URI.create("http://127.0.0.1:" + port);
    this.log = folder.resolve("keycloak.log");
    this.process = command(home, port).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(killer);
  }

  static KeycloakServer start(Path home, Path folder) throws IOException, InterruptedException {
    try (InputStream realm = KeycloakServer.class.getResourceAsStream("keycloak-realm.json")) {
      return start(home, folder, new String(realm.readAllBytes(), UTF_8), CLIENT_SECRET);
    }
  }

  /**
   * @param realm as Keycloak imports it, with the variables that it would fill in from its
   *     environment
   */
  public static KeycloakServer start(Path home, Path folder, String realm, String clientSecret)
      throws IOException, InterruptedException {
    KeycloakServer server = new KeycloakServer(home, folder);
    try {
      server.awaitReady();
      server.createRealm(realm, clientSecret);
      return server;
    } catch (IOException | InterruptedException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  public URI scim() {
    return url.resolve(REALM + "/scim/v2");
  }

  public URI tokens() {
    return url.resolve(REALM + "/protocol/openid-connect/token");
  }

  boolean hasUser(String userName) {
    return !users(userName).isEmpty();
  }

  public boolean isMember(String group, String userName) {
    return groupsOf(userName).findValuesAsText("name").contains(group);
  }

  void leaveAllGroups(String userName) {
    String userId = users(userName).path(0).path("id").asText();
    groupsOf(userName)
        .forEach(
            group ->
                admin("DELETE", "/users/" + userId + "/groups/" + group.path("id").asText(), ""));
  }

  void deleteUser(String userName) {
    users(userName).forEach(user -> admin("DELETE", "/users/" + user.path("id").asText(), ""));
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(killer);
  }

  private JsonNode users(String userName) {
    return admin("GET", "/users?exact=true&username=" + userName, "");
  }

  private JsonNode groupsOf(String userName) {
    return admin("GET", "/users/" + users(userName).path(0).path("id").asText() + "/groups", "");
  }

  private JsonNode admin(String method, String path, String body) {
    try {
      return exchange(method, "/admin/realms" + (path.isEmpty() ? "" : "/daypass" + path), body);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("Keycloak's administration does not answer", e);
    }
  }

  private JsonNode exchange(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(
            request(path)
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(method + " " + path + " was answered " + response.statusCode());
    }
    return json.readTree(response.body());
  }

  private String adminToken() throws IOException, InterruptedException {
    String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + PASSWORD;
    HttpRequest request =
        request("/realms/master/protocol/openid-connect/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return json.readTree(http.send(request, BodyHandlers.ofString()).body())
        .path("access_token")
        .asText();
  }

  private void createRealm(String realm, String clientSecret) {
    admin(
        "POST",
        "",
        realm
            .replace("${DAYPASS_SCIM_URL}", scim().toString())
            .replace("${DAYPASS_CLIENT_SECRET}", clientSecret));
  }

  private void awaitReady() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST_START);
    while (!isReady()) {
      if (process.waitFor(500, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
        throw new IOException("Keycloak did not start:\n" + Files.readString(log));
      }
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest request = request("/realms/master").GET().build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }

  /** In memory and without an import file, so that the distribution stays as it was. */
  private static ProcessBuilder command(Path home, int port) {
    ProcessBuilder builder =
        new ProcessBuilder(
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--db=dev-mem",
            "--features=scim-api",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=http://127.0.0.1:" + port);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD));
    return builder.redirectErrorStream(true);
  }

  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
