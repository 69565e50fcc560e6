package io.daypass.anchor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code anchor_turn}: which node is at a sink, and when it is due again. */
@Component
class AnchorTurnStore {

  private static final int LONGEST_ERROR = 240;
  private static final int LONGEST_OBJECTION = 1000;

  private final JdbcClient jdbc;

  AnchorTurnStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<AnchorTurn> find(String sink) {
    return jdbc.sql(
            """
            select sink, next_due, failures, failing_since, last_error, objection
            from anchor_turn where sink = ?""")
        .param(sink)
        .query(AnchorTurnStore::turn)
        .optional();
  }

  void create(String sink, Instant firstDue) {
    jdbc.sql(
            """
            insert into anchor_turn (sink, next_due, failures) values (?, ?, 0)
            on conflict do nothing""")
        .params(sink, utc(firstDue))
        .update();
  }

  /** Takes the turn when the sink is due and no other node is at it. */
  boolean take(String sink, UUID token, Instant now, Instant until) {
    return jdbc.sql(
                """
                update anchor_turn set claimed_by = ?, claimed_until = ?
                where sink = ? and next_due <= ?
                  and (claimed_until is null or claimed_until <= ?)""")
            .params(token, utc(until), sink, utc(now), utc(now))
            .update()
        == 1;
  }

  /** Gives the turn back after a success; false when another node has taken over. */
  boolean succeeded(String sink, UUID token, Instant nextDue) {
    return jdbc.sql(
                """
                update anchor_turn set claimed_by = null, claimed_until = null, next_due = ?,
                  failures = 0, failing_since = null, last_error = null
                where sink = ? and claimed_by = ?""")
            .params(utc(nextDue), sink, token)
            .update()
        == 1;
  }

  /** Gives the turn back after a failure; false when another node has taken over. */
  boolean failed(String sink, UUID token, Instant now, Instant nextDue, String error) {
    return jdbc.sql(
                """
                update anchor_turn set claimed_by = null, claimed_until = null, next_due = ?,
                  failures = failures + 1, failing_since = coalesce(failing_since, ?),
                  last_error = ?
                where sink = ? and claimed_by = ?""")
            .params(utc(nextDue), utc(now), cut(error, LONGEST_ERROR), sink, token)
            .update()
        == 1;
  }

  /** False when nothing changed by it. */
  boolean object(String sink, @Nullable String objection) {
    String text = objection == null ? null : cut(objection, LONGEST_OBJECTION);
    return jdbc.sql(
                """
                update anchor_turn set objection = ?
                where sink = ? and objection is distinct from ?""")
            .param(1, text, Types.VARCHAR)
            .param(2, sink)
            .param(3, text, Types.VARCHAR)
            .update()
        == 1;
  }

  void giveBack(String sink, UUID token, Instant nextDue) {
    jdbc.sql(
            """
            update anchor_turn set claimed_by = null, claimed_until = null, next_due = ?
            where sink = ? and claimed_by = ?""")
        .params(utc(nextDue), sink, token)
        .update();
  }

  private static AnchorTurn turn(ResultSet row, int number) throws SQLException {
    OffsetDateTime failingSince = row.getObject("failing_since", OffsetDateTime.class);
    return new AnchorTurn(
        row.getString("sink"),
        row.getObject("next_due", OffsetDateTime.class).toInstant(),
        row.getInt("failures"),
        failingSince == null ? null : failingSince.toInstant(),
        row.getString("last_error"),
        row.getString("objection"));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
