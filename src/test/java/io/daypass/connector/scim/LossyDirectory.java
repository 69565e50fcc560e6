package io.daypass.connector.scim;

import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import io.daypass.connector.CuttableLine;
import io.daypass.demo.DemoDirectoryServer;
import io.daypass.entitlement.ConnectorId;
import io.daypass.identity.Ids;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

/** The demo directory behind a line that can lose an answer, with a connector to it. */
public final class LossyDirectory implements AutoCloseable, ConnectorSource {

  private final DemoDirectoryServer server;
  private final ScimView view;
  private final CuttableLine line;
  private final Connector connector;

  public LossyDirectory(ConnectorId id, Path folder) {
    server =
        new DemoDirectoryServer(
            0, Targets.TOKEN, folder.resolve("people.json"), new Ids(), Clock.systemUTC());
    server.start();
    view = new ScimView(server.baseUrl(), Targets.TOKEN);
    line = new CuttableLine(server.baseUrl().getPort());
    URI url = URI.create("http://127.0.0.1:" + line.port() + server.baseUrl().getPath());
    connector = Targets.connector(id, Targets.withToken(url, Duration.ofSeconds(5)));
  }

  public void seed(String group, String... people) {
    server.seedGroup(group);
    Stream.of(people).forEach(name -> server.seedUser(name, name));
  }

  /** The directory does what the next change asks, and nobody hears that it did. */
  public void loseAnswerToNextChange() {
    line.loseAnswerTo("PATCH ");
  }

  /** What somebody else does past Daypass. */
  public void add(String group, String person) {
    String change =
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":"
            + "[{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}]}";
    view.send("PATCH", "/Groups/" + view.groupId(group), change.formatted(view.userId(person)));
  }

  /** How often the person is listed in the group, seen past the line. */
  public long memberships(String group, String person) {
    return view.memberships(group, person);
  }

  public boolean isEmpty(String group) {
    return view.groups(group).path(0).path("members").isEmpty();
  }

  @Override
  public Stream<Connector> connectors() {
    return Stream.of(connector);
  }

  @Override
  public void close() throws IOException {
    line.close();
    server.close();
  }
}
