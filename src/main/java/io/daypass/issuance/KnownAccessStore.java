package io.daypass.issuance;

import static io.daypass.issuance.SqlTime.instant;
import static io.daypass.issuance.SqlTime.instantOrNull;
import static io.daypass.issuance.SqlTime.utc;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code hold}, for whoever compares it with the targets. */
@Component
public class KnownAccessStore {

  private static final String SELECT =
      """
      select h.*, g.expires_at, h.claimed_until is not null and h.claimed_until > ? as claimed
      from hold h join access_grant g on g.grant_id = h.grant_id
      """;

  private static final String OF_ENTITLEMENT =
      " and h.connector = ? and h.entitlement_kind = ? and h.entitlement_name = ?";

  /** Names in one statement. */
  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;

  KnownAccessStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether any grant was ever issued, as far as this database knows. */
  public boolean isEmpty() {
    return jdbc.sql("select hold_id from hold fetch first 1 rows only")
        .query(UUID.class)
        .list()
        .isEmpty();
  }

  /** Everything that is held in a target, or on its way there or back. */
  public List<KnownAccess> open(ConnectorId connector, Instant now) {
    return jdbc.sql(SELECT + "where h.due_at is not null and h.connector = ?")
        .params(utc(now), connector.value())
        .query(KnownAccessStore::access)
        .list();
  }

  /** The same for one account and entitlement. */
  public List<KnownAccess> open(Entitlement entitlement, String account, Instant now) {
    return jdbc.sql(SELECT + "where h.due_at is not null and lower(h.account) = ?" + OF_ENTITLEMENT)
        .params(
            utc(now),
            account,
            entitlement.connector().value(),
            entitlement.kind(),
            entitlement.name())
        .query(KnownAccessStore::access)
        .list();
  }

  /** What these accounts held of an entitlement and hold no more, the oldest first. */
  public List<KnownAccess> over(Entitlement entitlement, List<String> accounts, Instant now) {
    List<KnownAccess> over = new ArrayList<>();
    for (int from = 0; from < accounts.size(); from += AT_ONCE) {
      List<String> some = accounts.subList(from, Math.min(from + AT_ONCE, accounts.size()));
      over.addAll(overOf(entitlement, some, now));
    }
    return over;
  }

  private List<KnownAccess> overOf(Entitlement entitlement, List<String> accounts, Instant now) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(utc(now));
    arguments.addAll(accounts);
    arguments.add(entitlement.connector().value());
    arguments.add(entitlement.kind());
    arguments.add(entitlement.name());
    return jdbc.sql(
            SELECT
                + "where h.due_at is null and h.account in ("
                + "?, ".repeat(accounts.size() - 1)
                + "?)"
                + OF_ENTITLEMENT
                + " order by h.hold_id")
        .params(arguments)
        .query(KnownAccessStore::access)
        .list();
  }

  Optional<KnownAccess> find(UUID hold, Instant now) {
    return jdbc.sql(SELECT + "where h.hold_id = ?")
        .params(utc(now), hold)
        .query(KnownAccessStore::access)
        .optional();
  }

  /**
   * Turns a hold back into a wish. Access that was there before and has gone is nobody's until the
   * guard has read the target again; our own stays ours, even if it comes back by itself.
   */
  void wantAgain(UUID hold, Instant now) {
    jdbc.sql(
            """
            update hold set state = 'WANTED', due_at = ?, claimed_until = null, claimed_by = null,
              attempts = 0,
              last_error = null, verified_present_at = null,
              absent_before_at = case when pre_existing then absent_before_at
                else coalesce(absent_before_at, ?) end,
              pre_existing = case when pre_existing then null else pre_existing end
            where hold_id = ?""")
        .params(utc(now), utc(now), hold)
        .update();
  }

  /** Takes back that a hold is over. */
  void takeAwayAgain(UUID hold, Instant now) {
    jdbc.sql(
            """
            update hold set state = 'RELEASING', due_at = ?, claimed_until = null, claimed_by = null,
              attempts = 0,
              last_error = null, verified_absent_at = null where hold_id = ?""")
        .params(utc(now), hold)
        .update();
  }

  private static KnownAccess access(ResultSet row, int n) throws SQLException {
    String handle = row.getString("external_ref");
    return new KnownAccess(
        row.getObject("hold_id", UUID.class),
        new GrantId(row.getObject("grant_id", UUID.class)),
        new Entitlement(
            new ResourceId(row.getString("resource_id")),
            new ConnectorId(row.getString("connector")),
            row.getString("entitlement_kind"),
            row.getString("entitlement_name")),
        row.getString("account"),
        handle == null ? "" : handle,
        row.getBoolean("shared"),
        HoldState.valueOf(row.getString("state")),
        row.getBoolean("claimed"),
        row.getInt("attempts"),
        row.getObject("pre_existing", Boolean.class),
        instantOrNull(row, "absent_before_at"),
        instantOrNull(row, "verified_present_at"),
        instantOrNull(row, "verified_absent_at"),
        instant(row, "expires_at"));
  }
}
