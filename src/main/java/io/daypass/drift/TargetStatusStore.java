package io.daypass.drift;

import io.daypass.entitlement.ConnectorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code drift_target}. */
@Component
public class TargetStatusStore {

  private final JdbcClient jdbc;

  TargetStatusStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<TargetStatus> all() {
    return jdbc.sql("select * from drift_target order by connector")
        .query(TargetStatusStore::status)
        .list();
  }

  Optional<TargetStatus> find(ConnectorId target) {
    return jdbc.sql("select * from drift_target where connector = ?")
        .param(target.value())
        .query(TargetStatusStore::status)
        .optional();
  }

  void save(TargetStatus status) {
    jdbc.sql("delete from drift_target where connector = ?")
        .param(status.target().value())
        .update();
    jdbc.sql(
            """
            insert into drift_target (connector, state, sentence, since, swept_at, read_at,
              refusals) values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            status.target().value(),
            status.state(),
            status.sentence(),
            utc(status.since()),
            utc(status.sweptAt()),
            utc(status.readAt()),
            status.refusals())
        .update();
  }

  private static TargetStatus status(ResultSet row, int n) throws SQLException {
    OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
    return new TargetStatus(
        new ConnectorId(row.getString("connector")),
        row.getString("state"),
        row.getString("sentence"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getObject("swept_at", OffsetDateTime.class).toInstant(),
        readAt == null ? null : readAt.toInstant(),
        row.getLong("refusals"));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
