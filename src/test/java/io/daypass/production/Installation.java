package io.daypass.production;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.connector.scim.KeycloakServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The services of docker-compose.yml as plain processes: the same variables, secrets, scripts and
 * files of settings. Only the addresses and the folders are those of this machine.
 */
final class Installation implements AutoCloseable {

  private static final Path DEPLOY = Path.of("deploy");

  private final Path folder;
  private final Path secrets;
  private final Map<String, String> passwords;
  private final Map<String, String> places = new LinkedHashMap<>();
  private final int port = KeycloakServer.freePort();

  private PostgresProcess database;
  private PostgresProcess orders;
  private Directory directory;
  private DaypassProcess daypass;

  private Installation(Path folder) throws IOException, InterruptedException {
    this.folder = folder.toAbsolutePath();
    this.secrets = this.folder.resolve("secrets");
    this.passwords = makeSecrets(secrets);
  }

  static Installation start(Path folder) throws IOException, InterruptedException, SQLException {
    Installation installation = new Installation(folder);
    try {
      installation.startServices();
      installation.startDaypass();
      installation.api("nobody").awaitReady();
      return installation;
    } catch (IOException | InterruptedException | SQLException | RuntimeException | Error e) {
      installation.close();
      throw e;
    }
  }

  PostgresProcess database() {
    return database;
  }

  PostgresProcess orders() {
    return orders;
  }

  Directory directory() {
    return directory;
  }

  DaypassProcess daypass() {
    return daypass;
  }

  /** As somebody who is logged in, or as nobody when there is no such person. */
  Api api(String person) {
    return new Api(URI.create("http://127.0.0.1:" + port), person, passwords.get(person), daypass);
  }

  /** What must never be in a log. */
  Stream<String> secretTexts() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(secrets)) {
      files = found.filter(file -> !file.toString().endsWith(".yaml")).toList();
    }
    Stream.Builder<String> texts = Stream.builder();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return Stream.concat(texts.build(), passwords.values().stream());
  }

  void startDaypass() throws IOException {
    daypass = DaypassProcess.start(environment(), folder);
  }

  /** The variables of the compose file, with the places of this machine. */
  Map<String, String> environment() throws IOException {
    Map<String, String> environment = new TreeMap<>();
    ComposeFile.read()
        .environment("daypass")
        .forEach((name, value) -> environment.put(name, here(value)));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SERVER_PORT", Integer.toString(port));
    return environment;
  }

  @Override
  public void close() throws IOException {
    for (AutoCloseable service :
        Stream.of(daypass, directory, orders, database).filter(s -> s != null).toList()) {
      closeQuietly(service);
    }
  }

  private static void closeQuietly(AutoCloseable service) {
    try {
      service.close();
    } catch (Exception e) {
      System.out.println("could not be stopped: " + e);
    }
  }

  private void startServices() throws IOException, InterruptedException, SQLException {
    database = new PostgresProcess(folder.resolve("database"));
    database.run("postgres", DEPLOY.resolve("database/daypass.sql"), secrets);
    orders = new PostgresProcess(folder.resolve("orders"));
    orders.execute("postgres", "create database orders");
    for (String script : scriptsOfOrders()) {
      orders.run("orders", Path.of(script), secrets);
    }
    directory = Directory.start(folder, secret("scim-client-secret"));
    writeSettings();
  }

  /** Those that the compose file gives to the container, in the order in which it runs them. */
  private static List<String> scriptsOfOrders() throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    for (String volume : ComposeFile.read().list("orders", "volumes")) {
      String[] parts = volume.split(":");
      if (parts[1].startsWith("/docker-entrypoint-initdb.d/")) {
        scripts.put(parts[1], parts[0]);
      }
    }
    return List.copyOf(scripts.values());
  }

  private void writeSettings() throws IOException {
    places.put("/run/secrets", secrets.toString());
    places.put("/etc/daypass", folder.resolve("etc").toString());
    places.put("/var/lib/daypass", folder.resolve("var").toString());
    places.put("database:5432", database.address());
    places.put("orders:5432", orders.address());
    places.put("localhost:5433", orders.address());
    Path catalog = Files.createDirectories(folder.resolve("etc/catalog"));
    Files.copy(DEPLOY.resolve("catalog/orders.yaml"), catalog.resolve("orders.yaml"));
    Files.writeString(
        folder.resolve("etc/targets.yaml"),
        here(directory.in(Files.readString(DEPLOY.resolve("targets.yaml")))));
  }

  private String here(String text) {
    String result = text;
    for (Map.Entry<String, String> place : places.entrySet()) {
      result = result.replace(place.getKey(), place.getValue());
    }
    return result;
  }

  private String secret(String name) throws IOException {
    return Files.readString(secrets.resolve(name));
  }

  /** Runs the script and returns the password that it shows for each person. */
  private static Map<String, String> makeSecrets(Path secrets)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(DEPLOY.resolve("make-secrets").toString(), secrets.toString());
    builder.environment().put("DAYPASS_JAR", DaypassProcess.jar().toString());
    Process script = builder.redirectErrorStream(true).start();
    String output = new String(script.getInputStream().readAllBytes(), UTF_8);
    assertThat(script.waitFor()).as(output).isZero();
    Map<String, String> passwords = new HashMap<>();
    output.lines().forEach(line -> passwords.put(line.split(" ")[0], line.split(" ")[1]));
    return passwords;
  }
}
