package io.daypass.faults;

import io.daypass.faults.Oracle.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hold with its grant, as Daypass's own tables tell it.
 *
 * @param end when the access was to end: at the end of the lease, or before when somebody ended it
 */
record Piece(
    UUID request,
    UUID grant,
    String grantStatus,
    Access access,
    String state,
    boolean shared,
    Instant start,
    Instant expiry,
    Instant end,
    @Nullable Instant seenPresent) {

  static List<Piece> all(JdbcClient database) {
    return database
        .sql(
            """
            select g.request_id, g.grant_id, g.status, g.starts_at, g.expires_at, g.ended_at,
              h.connector, h.account, h.entitlement_name, h.state, h.shared, h.verified_present_at
            from hold h join access_grant g on g.grant_id = h.grant_id""")
        .query(Piece::piece)
        .list();
  }

  boolean isOver() {
    return state.equals("RELEASED") || state.equals("REFUSED");
  }

  boolean isKept() {
    return Cast.KEEPERS.contains(access.account()) || expiry.isAfter(start.plusSeconds(600));
  }

  private static Piece piece(ResultSet row, int n) throws SQLException {
    Instant expiry = instant(row, "expires_at");
    Instant ended = instant(row, "ended_at");
    return new Piece(
        row.getObject("request_id", UUID.class),
        row.getObject("grant_id", UUID.class),
        row.getString("status"),
        new Access(
            row.getString("connector"),
            row.getString("account"),
            row.getString("entitlement_name")),
        row.getString("state"),
        row.getBoolean("shared"),
        instant(row, "starts_at"),
        expiry,
        ended != null && ended.isBefore(expiry) ? ended : expiry,
        instant(row, "verified_present_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
