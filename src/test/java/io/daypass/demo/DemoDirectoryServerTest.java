package io.daypass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.connector.scim.ScimView;
import io.daypass.identity.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory of the demo, as any client of it sees it. */
class DemoDirectoryServerTest {

  private static final String TOKEN = "demo-token";
  private static final String PATCH =
      "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[%s]}";
  private static final String ADD =
      PATCH.formatted("{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}");
  private static final String REMOVE =
      PATCH.formatted("{\"op\":\"remove\",\"path\":\"members[value eq \\\"%s\\\"]\"}");
  private static final String USER =
      "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"%s\"}";

  @TempDir private Path folder;
  private DemoDirectoryServer directory;
  private ScimView view;

  @BeforeEach
  void start() {
    directory = opened();
    directory.seedUser("alice", "Alice");
    directory.seedGroup("operators");
    view = new ScimView(directory.baseUrl(), TOKEN);
  }

  @AfterEach
  void stop() {
    directory.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "demo-toke", "demo-token-and-more"})
  void request_whenTheTokenIsWrong_isRefused(String token) {
    ScimView stranger = new ScimView(directory.baseUrl(), token);

    assertThat(stranger.send("GET", "/Users", "").statusCode()).isEqualTo(401);
    assertThat(stranger.send("POST", "/Users", USER.formatted("mallory")).statusCode())
        .isEqualTo(401);
    assertThat(view.users("mallory")).isEmpty();
  }

  @Test
  void membership_showsOnBothSides() {
    patch(ADD, view.userId("alice"));

    assertThat(group().path("members").findValuesAsText("value"))
        .containsExactly(view.userId("alice"));
    assertThat(alice().path("groups").findValuesAsText("value"))
        .containsExactly(view.groupId("operators"));
  }

  @Test
  void add_twice_leavesOneMember() {
    patch(ADD, view.userId("alice"));
    patch(ADD, view.userId("alice"));

    assertThat(view.memberships("operators", "alice")).isOne();
  }

  @Test
  void remove_endsTheMembershipOnBothSides() {
    patch(ADD, view.userId("alice"));
    patch(REMOVE, view.userId("alice"));

    assertThat(group().path("members")).isEmpty();
    assertThat(alice().path("groups")).isEmpty();
  }

  @Test
  void add_ofSomebodyUnknown_isRefused() {
    String add = ADD.formatted("nobody");

    assertThat(view.send("PATCH", "/Groups/" + view.groupId("operators"), add).statusCode())
        .isEqualTo(400);
    assertThat(group().path("members")).isEmpty();
  }

  @Test
  void delete_ofAPerson_endsTheMemberships() {
    String id = view.userId("alice");
    patch(ADD, id);

    assertThat(view.send("DELETE", "/Users/" + id, "").statusCode()).isEqualTo(204);

    assertThat(group().path("members")).isEmpty();
    assertThat(view.send("GET", "/Users/" + id, "").statusCode()).isEqualTo(404);
    assertThat(view.send("DELETE", "/Users/" + id, "").statusCode()).isEqualTo(404);
  }

  @Test
  void create_whenTheNameIsTaken_isRefused() {
    assertThat(view.send("POST", "/Users", USER.formatted("ALICE")).statusCode()).isEqualTo(409);
  }

  @Test
  void restart_keepsWhatWasThere() {
    patch(ADD, view.userId("alice"));
    String id = view.userId("alice");
    directory.close();

    directory = opened();
    directory.seedUser("alice", "Alice");
    directory.seedGroup("operators");
    view = new ScimView(directory.baseUrl(), TOKEN);

    assertThat(view.userId("alice")).isEqualTo(id);
    assertThat(view.groups("operators")).hasSize(1);
    assertThat(view.memberships("operators", "alice")).isOne();
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void create_withAPassword_keepsNone() throws IOException {
    String user =
        "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"eve\","
            + "\"password\":\"canary-password\"}";
    view.send("POST", "/Users", user);

    assertThat(Files.readString(folder.resolve("data/people.json")))
        .contains("eve")
        .doesNotContain("canary-password");
  }

  @Test
  void start_whenTheFileIsBroken_saysWhichFile() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");

    assertThatThrownBy(
            () -> new DemoDirectoryServer(0, TOKEN, broken, new Ids(), Clock.systemUTC()))
        .hasMessageContaining("broken.json");
  }

  @Test
  void request_whenTooLargeOrOdd_isRefusedAndTheDirectoryLivesOn() {
    assertThat(view.send("POST", "/Users", "x".repeat(2 << 20)).statusCode()).isEqualTo(413);
    assertThat(view.send("POST", "/Users", "{").statusCode()).isEqualTo(400);
    assertThat(view.send("TRACE", "/Users", "").statusCode()).isEqualTo(405);
    assertThat(view.send("GET", "/Nothing", "").statusCode()).isEqualTo(404);
    assertThat(view.users("alice")).hasSize(1);
  }

  private DemoDirectoryServer opened() {
    Path file = folder.resolve("data/people.json");
    DemoDirectoryServer server =
        new DemoDirectoryServer(0, TOKEN, file, new Ids(), Clock.systemUTC());
    server.start();
    return server;
  }

  private JsonNode alice() {
    return view.users("alice").path(0);
  }

  private JsonNode group() {
    return view.groups("operators").path(0);
  }

  private void patch(String operation, String userId) {
    String path = "/Groups/" + view.groupId("operators");
    assertThat(view.send("PATCH", path, operation.formatted(userId)).statusCode()).isEqualTo(200);
  }
}
