package io.daypass.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database what time it is. */
@Component
class DatabaseTimeStore {

  private final JdbcClient jdbc;

  DatabaseTimeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The moment at which the statement arrived there, as long as no transaction is open. */
  Instant now() {
    return jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant();
  }
}
