package io.daypass.issuance;

import static io.daypass.issuance.SqlTime.instantOrNull;
import static io.daypass.issuance.SqlTime.utc;
import static io.daypass.issuance.SqlTime.utcOrNull;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code hold}: what must be, is, or must no longer be in the targets. */
@Component
public class HoldStore {

  private static final String SELECT = "select * from hold ";

  private final JdbcClient jdbc;
  private final JdbcOperations batch;

  HoldStore(JdbcClient jdbc, JdbcOperations batch) {
    this.jdbc = jdbc;
    this.batch = batch;
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
            utcOrNull(hold.dueAt()))
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

  /** The pieces of these grants, in the order in which they are issued. */
  List<Hold> of(Collection<UUID> grants) {
    return jdbc.sql(SELECT + "where grant_id = any(?) order by grant_id, ordinal")
        .param(SqlArrays.uuids(grants))
        .query(HoldStore::hold)
        .list();
  }

  /** Those of these holds that fail and fail; see {@link Hold#isStuck}. */
  public List<UUID> stuckAmong(Collection<UUID> ids) {
    return jdbc
        .sql(SELECT + "where hold_id = any(?)")
        .param(SqlArrays.uuids(ids))
        .query(HoldStore::hold)
        .stream()
        .filter(Hold::isStuck)
        .map(Hold::id)
        .toList();
  }

  /** Those of these holds that are still to be issued. */
  List<UUID> stillWanted(Collection<UUID> ids) {
    return jdbc.sql("select hold_id from hold where hold_id = any(?) and state = 'WANTED'")
        .param(SqlArrays.uuids(ids))
        .query(UUID.class)
        .list();
  }

  void noteAbsentBefore(Collection<UUID> ids, Instant at) {
    jdbc.sql("update hold set absent_before_at = ? where hold_id = any(?)")
        .params(utc(at), SqlArrays.uuids(ids))
        .update();
  }

  /** Writes down how holds stand after work on them, which is over: their claims end. */
  void saveWorked(Collection<Hold> holds) {
    batch.batchUpdate(
        """
        update hold set state = ?, due_at = ?, claimed_until = null, attempts = ?, last_error = ?,
          external_ref = ?, pre_existing = ?, verified_present_at = ?, verified_absent_at = ?,
          sessions_ended = ? where hold_id = ?""",
        holds.stream().map(HoldStore::worked).toList());
  }

  /** Writes down what is wished of holds; whoever works on them goes on. */
  void saveWished(Collection<Hold> holds) {
    batch.batchUpdate(
        "update hold set state = ?, due_at = ?, attempts = ? where hold_id = ?",
        holds.stream()
            .map(
                hold ->
                    new Object[] {
                      hold.state().name(), utcOrNull(hold.dueAt()), hold.attempts(), hold.id()
                    })
            .toList());
  }

  private static Object[] worked(Hold hold) {
    return new Object[] {
      hold.state().name(),
      utcOrNull(hold.dueAt()),
      hold.attempts(),
      hold.lastError(),
      hold.handle().isEmpty() ? null : hold.handle(),
      hold.preExisting(),
      utcOrNull(hold.verifiedPresent()),
      utcOrNull(hold.verifiedAbsent()),
      hold.sessionsEnded(),
      hold.id()
    };
  }

  static Hold hold(ResultSet row, int n) throws SQLException {
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
        instantOrNull(row, "due_at"),
        instantOrNull(row, "claimed_until"),
        row.getInt("attempts"),
        row.getString("last_error"),
        handle == null ? "" : handle,
        row.getObject("pre_existing", Boolean.class),
        instantOrNull(row, "absent_before_at"),
        instantOrNull(row, "verified_present_at"),
        instantOrNull(row, "verified_absent_at"),
        row.getObject("sessions_ended", Integer.class));
  }
}
