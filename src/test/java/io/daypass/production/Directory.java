package io.daypass.production;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.connector.scim.InstalledKeycloak;
import io.daypass.connector.scim.KeycloakServer;
import io.daypass.connector.scim.ScimView;
import io.daypass.demo.DemoDirectoryServer;
import io.daypass.identity.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The SCIM directory: Keycloak where it is installed, the demo's own directory elsewhere. */
interface Directory extends AutoCloseable {

  String GROUP = "payments-operators";

  boolean isMember(String userName);

  /** The file of targets with the place and the login of this directory. */
  String in(String targets);

  @Override
  void close();

  static Directory start(Path folder, String secret) throws IOException, InterruptedException {
    Optional<Path> home = InstalledKeycloak.keycloakOrOther("the demo's directory");
    return home.isPresent() ? keycloak(home.get(), folder, secret) : demo(folder, secret);
  }

  private static Directory keycloak(Path home, Path folder, String secret)
      throws IOException, InterruptedException {
    String realm = Files.readString(Path.of("deploy/keycloak-realm.json"), UTF_8);
    KeycloakServer server = KeycloakServer.start(home, folder, realm, secret);
    return new Directory() {
      @Override
      public boolean isMember(String userName) {
        return server.isMember(GROUP, userName);
      }

      @Override
      public String in(String targets) {
        return targets.replace("http://keycloak:8080/", server.scim().resolve("/").toString());
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }

  private static Directory demo(Path folder, String secret) {
    DemoDirectoryServer server =
        new DemoDirectoryServer(
            0, secret, folder.resolve("directory.json"), new Ids(), Clock.systemUTC());
    server.start();
    server.seedUser("alice", "Alice Ames");
    server.seedGroup(GROUP);
    ScimView view = new ScimView(server.baseUrl(), secret);
    return new Directory() {
      @Override
      public boolean isMember(String userName) {
        return view.memberships(GROUP, userName) > 0;
      }

      /** It takes the secret itself as its token. */
      @Override
      public String in(String targets) {
        return targets
            .replaceAll("base-url: .*", "base-url: " + server.baseUrl())
            .replaceAll("(?m)^ *(token-url|client-id): .*\\n", "")
            .replace("client-secret-file:", "token-file:");
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }
}
