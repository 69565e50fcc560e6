package io.daypass.issuance;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code hold}: what must be, is, or must no longer be in the targets. */
@Component
public class HoldStore {

  private static final String SELECT = "select * from hold ";

  private final JdbcClient jdbc;

  HoldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Hold hold) {
    jdbc.sql(
            """
            insert into hold (hold_id, grant_id, ordinal, connector, account, resource_id,
              entitlement_kind, entitlement_name, shared, state, due_at, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
        .params(
            hold.id(),
            hold.grant().value(),
            hold.ordinal(),
            hold.entitlement().connector().value(),
            hold.account(),
            hold.entitlement().resource().value(),
            hold.entitlement().kind(),
            hold.entitlement().name(),
            hold.shared(),
            hold.state().name(),
            utc(hold.dueAt()))
        .update();
  }

  /** The pieces of a grant, in the order in which they are issued. */
  public List<Hold> of(GrantId grant) {
    return jdbc.sql(SELECT + "where grant_id = ? order by ordinal")
        .param(grant.value())
        .query(HoldStore::hold)
        .list();
  }

  Optional<Hold> find(UUID id) {
    return jdbc.sql(SELECT + "where hold_id = ?").param(id).query(HoldStore::hold).optional();
  }

  /** Other holds on the very same access that are not over. */
  List<Hold> siblings(Hold hold) {
    if (!hold.shared()) {
      return List.of();
    }
    return jdbc.sql(
            SELECT
                + """
                where connector = ? and account = ? and entitlement_kind = ?
                  and entitlement_name = ? and hold_id <> ?
                  and state in ('WANTED', 'HELD', 'RELEASING')""")
        .params(
            hold.entitlement().connector().value(),
            hold.account(),
            hold.entitlement().kind(),
            hold.entitlement().name(),
            hold.id())
        .query(HoldStore::hold)
        .list();
  }

  void noteAbsentBefore(UUID id, Instant at) {
    jdbc.sql("update hold set absent_before_at = ? where hold_id = ?").params(utc(at), id).update();
  }

  void held(UUID id, String handle, boolean preExisting, Instant verifiedAt, Instant dueAt) {
    jdbc.sql(
            """
            update hold set state = 'HELD', external_ref = ?, pre_existing = ?,
              verified_present_at = ?, due_at = ?, claimed_until = null, attempts = 0,
              last_error = null where hold_id = ?""")
        .params(handle, preExisting, utc(verifiedAt), utc(dueAt), id)
        .update();
  }

  void releasing(UUID id, Instant dueAt) {
    jdbc.sql("update hold set state = 'RELEASING', due_at = ?, attempts = 0 where hold_id = ?")
        .params(utc(dueAt), id)
        .update();
  }

  /** Keeps what a target answered although the hold is not wanted any more. */
  void rememberHandle(UUID id, String handle, Instant dueAt) {
    jdbc.sql("update hold set external_ref = ?, due_at = ?, claimed_until = null where hold_id = ?")
        .params(handle, utc(dueAt), id)
        .update();
  }

  /** Takes back that a hold is over. */
  void reopen(UUID id, Instant dueAt) {
    jdbc.sql(
            """
            update hold set state = 'RELEASING', due_at = ?, claimed_until = null, attempts = 0,
              verified_absent_at = null where hold_id = ?""")
        .params(utc(dueAt), id)
        .update();
  }

  void released(UUID id, @Nullable Instant verifiedAbsent, int sessionsEnded) {
    jdbc.sql(
            """
            update hold set state = 'RELEASED', verified_absent_at = ?, sessions_ended = ?,
              due_at = null, claimed_until = null, attempts = 0, last_error = null
            where hold_id = ?""")
        .params(utc(verifiedAbsent), sessionsEnded, id)
        .update();
  }

  void refused(UUID id, String reason) {
    jdbc.sql(
            """
            update hold set state = 'REFUSED', last_error = ?, due_at = null, claimed_until = null
            where hold_id = ?""")
        .params(reason, id)
        .update();
  }

  void failed(UUID id, int attempts, String error, Instant retryAt) {
    jdbc.sql(
            """
            update hold set attempts = ?, last_error = ?, due_at = ?, claimed_until = null
            where hold_id = ?""")
        .params(attempts, error, utc(retryAt), id)
        .update();
  }

  private static Hold hold(ResultSet row, int n) throws SQLException {
    String handle = row.getString("external_ref");
    return new Hold(
        row.getObject("hold_id", UUID.class),
        new GrantId(row.getObject("grant_id", UUID.class)),
        row.getInt("ordinal"),
        row.getString("account"),
        new Entitlement(
            new ResourceId(row.getString("resource_id")),
            new ConnectorId(row.getString("connector")),
            row.getString("entitlement_kind"),
            row.getString("entitlement_name")),
        row.getBoolean("shared"),
        HoldState.valueOf(row.getString("state")),
        instant(row, "due_at"),
        row.getInt("attempts"),
        row.getString("last_error"),
        handle == null ? "" : handle,
        row.getObject("pre_existing", Boolean.class),
        instant(row, "absent_before_at"),
        instant(row, "verified_present_at"),
        instant(row, "verified_absent_at"),
        row.getObject("sessions_ended", Integer.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
