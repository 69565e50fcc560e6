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
import java.util.Map;
import java.util.Objects;
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

  /** Those of these holds that fail and fail (see {@link Hold#isStuck}), or are that late. */
  public List<UUID> stuckAmong(Collection<UUID> ids, Instant lateSince) {
    return jdbc
        .sql(SELECT + "where hold_id = any(?)")
        .param(SqlArrays.uuids(ids))
        .query(HoldStore::hold)
        .stream()
        .filter(hold -> hold.isStuck() || hold.isDueAt(lateSince))
        .map(Hold::id)
        .toList();
  }

  /** Those of these holds that are still to be issued, by whoever has this claim. */
  List<UUID> stillWanted(Collection<UUID> ids, UUID claim) {
    return jdbc.sql(
            """
            select hold_id from hold
            where hold_id = any(?) and claimed_by = ? and state = 'WANTED'""")
        .params(SqlArrays.uuids(ids), claim)
        .query(UUID.class)
        .list();
  }

  /** Those of these holds that nobody has taken over from whoever has this claim. */
  List<UUID> stillClaimed(Collection<UUID> ids, UUID claim) {
    return jdbc.sql("select hold_id from hold where hold_id = any(?) and claimed_by = ?")
        .params(SqlArrays.uuids(ids), claim)
        .query(UUID.class)
        .list();
  }

  /**
   * Whether the last grant that had this access and tells where it came from had it from us. Then
   * it has come back, by a restored backup or a late call, and was not there before Daypass.
   */
  boolean wasOursBefore(Hold hold) {
    return jdbc.sql(
            SELECT
                + """
                where connector = ? and account = ? and entitlement_kind = ?
                  and entitlement_name = ? and due_at is null
                  and (pre_existing is not null or absent_before_at is not null)
                order by hold_id desc fetch first 1 rows only""")
        .params(
            hold.entitlement().connector().value(),
            hold.account(),
            hold.entitlement().kind(),
            hold.entitlement().name())
        .query(HoldStore::hold)
        .optional()
        .filter(last -> !last.wasThereBefore())
        .isPresent();
  }

  void noteAbsentBefore(Collection<UUID> ids, Instant at) {
    jdbc.sql("update hold set absent_before_at = ? where hold_id = any(?)")
        .params(utc(at), SqlArrays.uuids(ids))
        .update();
  }

  /**
   * Writes down how holds stand after work on them. Their claims end, but for those that another
   * guard has taken over meanwhile: it goes on, and comes to see what has changed.
   *
   * @param claims the claim under which each was worked on
   */
  void saveWorked(Collection<Hold> holds, Map<UUID, UUID> claims) {
    batch.batchUpdate(
        """
        update hold set state = ?, attempts = ?, last_error = ?, external_ref = ?,
          pre_existing = ?, verified_present_at = ?, verified_absent_at = ?, sessions_ended = ?,
          due_at = case when claimed_by is null or claimed_by = ? then ? else due_at end,
          claimed_until = case when claimed_by = ? then null else claimed_until end,
          claimed_by = case when claimed_by = ? then null else claimed_by end
        where hold_id = ?""",
        holds.stream()
            .map(hold -> worked(hold, Objects.requireNonNull(claims.get(hold.id()))))
            .toList());
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

  private static Object[] worked(Hold hold, UUID claim) {
    return new Object[] {
      hold.state().name(),
      hold.attempts(),
      hold.lastError(),
      hold.handle().isEmpty() ? null : hold.handle(),
      hold.preExisting(),
      utcOrNull(hold.verifiedPresent()),
      utcOrNull(hold.verifiedAbsent()),
      hold.sessionsEnded(),
      claim,
      utcOrNull(hold.dueAt()),
      claim,
      claim,
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
        row.getObject("claimed_by", UUID.class),
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
