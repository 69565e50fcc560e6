package io.daypass.connector.scim;

import io.daypass.Samples;
import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorContract;
import io.daypass.connector.GrantOrder;
import io.daypass.demo.DemoDirectoryServer;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.Ids;
import io.daypass.identity.PersonId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What is promised of every kind of entitlement, on the demo directory over real HTTP. */
abstract class DemoDirectoryContract extends ConnectorContract {

  private final Entitlement entitlement;

  @TempDir private Path folder;
  protected DemoDirectoryServer directory;
  protected ScimView view;
  protected Connector connector;
  private boolean broken;

  protected DemoDirectoryContract(Entitlement entitlement) {
    this.entitlement = entitlement;
  }

  @BeforeEach
  final void startDirectory() {
    directory =
        new DemoDirectoryServer(
            0, Targets.TOKEN, folder.resolve("people.json"), new Ids(), Clock.systemUTC());
    directory.start();
    view = new ScimView(directory.baseUrl(), Targets.TOKEN);
    connector = Targets.connector(directory.baseUrl());
    seed();
  }

  /** Puts into the empty directory what the orders need. */
  protected abstract void seed();

  @AfterEach
  final void stopDirectory() {
    directory.close();
  }

  @Override
  protected final Connector connector() {
    return connector;
  }

  @Override
  protected final GrantOrder order(GrantId grant, Instant expiresAt) {
    return Targets.order(grant, Samples.ALICE, "alice", entitlement, expiresAt);
  }

  @Override
  protected final List<GrantOrder> threeOrders() {
    return Stream.of("alice", "dana", "sam")
        .map(name -> Targets.order(new PersonId(name), entitlement))
        .toList();
  }

  @Override
  protected final void breakTarget() {
    directory.close();
    broken = true;
  }

  @Override
  protected final void restoreTarget() {
    if (broken) {
      directory.start();
      broken = false;
    }
  }
}
