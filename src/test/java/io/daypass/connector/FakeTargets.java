package io.daypass.connector;

import java.time.Clock;
import java.util.stream.Stream;

/** The two fake targets of the test catalogue: one of each way to hold accounts. */
public final class FakeTargets implements ConnectorSource {

  /** Groups for people's own accounts. */
  public final FakeConnector directory;

  /** An account for each grant. */
  public final FakeConnector database;

  public FakeTargets(Clock clock) {
    directory = new FakeConnector("fake-directory", Guarantees.Accounts.PERSONAL, clock);
    database = new FakeConnector("fake-database", Guarantees.Accounts.PER_GRANT, clock);
  }

  public void reset() {
    directory.reset();
    database.reset();
  }

  /** Whether nothing that Daypass could have given is left anywhere. */
  public boolean areEmpty() {
    return directory.isEmpty() && database.isEmpty();
  }

  @Override
  public Stream<FakeConnector> connectors() {
    return Stream.of(directory, database);
  }
}
