package io.daypass.connector.database;

import com.zaxxer.hikari.HikariDataSource;
import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import io.daypass.entitlement.ConnectorId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One connector, and one small pool of connections, for each configured database. */
@Component
final class DatabaseConnectors implements ConnectorSource, DisposableBean {

  private final List<HikariDataSource> pools = new ArrayList<>();
  private final List<Connector> connectors;

  DatabaseConnectors(DatabaseProperties properties) {
    Passwords passwords = new Passwords();
    connectors =
        properties.targets().entrySet().stream()
            .map(entry -> connector(new ConnectorId(entry.getKey()), entry.getValue(), passwords))
            .toList();
  }

  @Override
  public Stream<Connector> connectors() {
    return connectors.stream();
  }

  @Override
  public void destroy() {
    pools.forEach(HikariDataSource::close);
  }

  private Connector connector(
      ConnectorId id, DatabaseProperties.Target target, Passwords passwords) {
    TargetAccess access = new TargetAccess(id, target);
    HikariDataSource pool = access.pool();
    pools.add(pool);
    Dialect dialect =
        target.isPostgres()
            ? new PostgresDialect(id, target.reassignTo(), pool, access::database)
            : new H2Dialect(id, pool, passwords);
    return new DatabaseConnector(id, target, dialect, passwords);
  }
}
