package io.daypass.faults;

import io.daypass.faults.Oracle.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that a campaign runs: database, targets with their oracle, nodes of Daypass. */
final class Stand implements AutoCloseable {

  /** The private key of the examples in RFC 8410; it has never been secret. */
  private static final String LEDGER_KEY =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """;

  static final Path RESULTS = Path.of("target", "faults").toAbsolutePath();
  static final Path FAKE_CLOCK = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

  private final Path home;
  private final Settings settings;
  private final Oracle oracle = new Oracle();
  private final Canaries canaries;
  private final CrashableDatabase database;
  private final ScimTarget directory;
  private final Map<String, Front> fronts = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  /**
   * @param home an empty folder
   * @param title tells its logs from those of others
   */
  Stand(Path home, String title, Settings settings) {
    this.home = home;
    this.settings = settings;
    this.canaries = new Canaries(settings.seed());
    try {
      database = new CrashableDatabase(home.resolve("database"));
      directory =
          new ScimTarget(
              "directory",
              oracle,
              home.resolve("directory.json"),
              Cast.everybody(),
              List.of("ops", "admins"));
      List.of("team", "calm", "vault")
          .forEach(name -> front(name, new FakeTarget(name, oracle, canaries)));
      front("directory", directory);
      oracle.standing(new Access("team", Cast.VETERAN, "alpha"));
      writeFiles();
      for (int n = 1; n <= settings.nodes(); n++) {
        nodes.add(node("node-" + n, RESULTS.resolve(title + "-node-" + n + ".log")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All at once, on whatever is in the database. */
  void startNodes(List<String> more) {
    nodes.forEach(node -> node.start(more));
    nodes.forEach(Node::awaitReady);
  }

  Oracle oracle() {
    return oracle;
  }

  Canaries canaries() {
    return canaries;
  }

  CrashableDatabase database() {
    return database;
  }

  List<Node> nodes() {
    return nodes;
  }

  Front front(String name) {
    return fronts.get(name);
  }

  @Override
  public void close() {
    nodes.forEach(Node::close);
    fronts.values().forEach(Front::close);
    directory.close();
    try {
      database.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void front(String name, Front.Honest honest) {
    int purpose = 100 + fronts.size();
    fronts.put(name, new Front(name, honest, settings.dice(purpose), this::kill));
  }

  private void kill(String node) {
    nodes.stream().filter(one -> one.name().equals(node)).findFirst().ifPresent(Node::kill);
  }

  private void writeFiles() throws IOException {
    Files.writeString(home.resolve("people.yaml"), Cast.people());
    Files.writeString(home.resolve("token"), ScimTarget.TOKEN);
    Files.writeString(
        home.resolve("targets.yaml"),
        """
        daypass:
          scim:
            targets:
              directory:
                base-url: %s/scim/v2
                token-file: %s
                read-timeout: PT5S
        """
            .formatted(fronts.get("directory").url(), home.resolve("token")));
    Files.copy(resource("catalog.yaml"), home.resolve("catalog.yaml"));
    Files.createDirectories(RESULTS);
  }

  private Node node(String name, Path log) throws IOException {
    Path folder = Files.createDirectories(home.resolve(name));
    Files.deleteIfExists(log);
    copyClasses(folder.resolve("classes/io/daypass/faults/node"));
    List<String> arguments = new ArrayList<>(settings.arguments());
    List.of("team", "calm", "vault")
        .forEach(
            target ->
                arguments.add(
                    "--faults.targets.%s=%s".formatted(target, fronts.get(target).url())));
    Map<String, String> environment = environment();
    if (Settings.shiftsClocks()) {
      environment.put("LD_PRELOAD", FAKE_CLOCK.toString());
      environment.put("FAKETIME_TIMESTAMP_FILE", folder.resolve("clock").toString());
      environment.put("FAKETIME_CACHE_DURATION", "1");
      environment.put("DONT_FAKE_MONOTONIC", "1");
      Files.writeString(folder.resolve("clock"), "+0");
    }
    return new Node(name, folder, log, environment, arguments);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("SPRING_PROFILES_ACTIVE", "production");
    environment.put("DAYPASS_DB_URL", database.url());
    environment.put("DAYPASS_DB_USERNAME", "daypass");
    environment.put("DAYPASS_DB_PASSWORD", "nobody-asks-for-this-one");
    environment.put("DAYPASS_PEOPLE_FILE", home.resolve("people.yaml").toString());
    environment.put("DAYPASS_TARGETS_FILE", home.resolve("targets.yaml").toString());
    environment.put("DAYPASS_CATALOG", "file:" + home.resolve("catalog.yaml"));
    environment.put("DAYPASS_LEDGER_ORIGIN", "daypass.example/faults");
    environment.put("DAYPASS_LEDGER_KEY", LEDGER_KEY);
    environment.put("DAYPASS_GUARD_CLAIM_FOR", settings.claimFor().toString());
    return environment;
  }

  private static void copyClasses(Path to) throws IOException {
    Path from = resource("node");
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(Stand.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
