package io.daypass.drift;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code standing_baseline}, {@code standing_privilege} and {@code standing_trend}. */
@Component
class StandingStore {

  /** A count as it was at one time. */
  record Counted(Instant at, String entitlement, int pairs) {}

  private static final String OF_ENTITLEMENT =
      "connector = ? and entitlement_kind = ? and entitlement_name = ? ";

  private final JdbcClient jdbc;

  StandingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<StandingCount> counts() {
    return jdbc.sql(
            """
            select * from standing_baseline
            order by connector, entitlement_kind, entitlement_name""")
        .query(StandingStore::count)
        .list();
  }

  Optional<StandingCount> count(Entitlement of) {
    return jdbc.sql("select * from standing_baseline where " + OF_ENTITLEMENT)
        .params(of.connector().value(), of.kind(), of.name())
        .query(StandingStore::count)
        .optional();
  }

  void freeze(Entitlement of, int pairs, Instant at) {
    jdbc.sql(
            """
            insert into standing_baseline (connector, entitlement_kind, entitlement_name,
              frozen_at, baseline, pairs_now, counted_at) values (?, ?, ?, ?, ?, ?, ?)""")
        .params(of.connector().value(), of.kind(), of.name(), utc(at), pairs, pairs, utc(at))
        .update();
  }

  void setCount(Entitlement of, int pairs, Instant at) {
    jdbc.sql("update standing_baseline set pairs_now = ?, counted_at = ? where " + OF_ENTITLEMENT)
        .params(pairs, utc(at), of.connector().value(), of.kind(), of.name())
        .update();
  }

  void note(UUID id, Entitlement of, int pairs, Instant at) {
    jdbc.sql(
            """
            insert into standing_trend (trend_id, counted_at, connector, entitlement_kind,
              entitlement_name, pairs) values (?, ?, ?, ?, ?, ?)""")
        .params(id, utc(at), of.connector().value(), of.kind(), of.name(), pairs)
        .update();
  }

  /** Every count there ever was, the oldest first. */
  List<Counted> trend() {
    return jdbc.sql("select * from standing_trend order by counted_at, trend_id")
        .query(
            (row, n) ->
                new Counted(
                    row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                    row.getString("connector")
                        + ":"
                        + row.getString("entitlement_kind")
                        + ":"
                        + row.getString("entitlement_name"),
                    row.getInt("pairs")))
        .list();
  }

  /** Who has it now. */
  List<StandingPrivilege> holders(Entitlement of) {
    return jdbc.sql(
            "select * from standing_privilege where " + OF_ENTITLEMENT + "and gone_at is null")
        .params(of.connector().value(), of.kind(), of.name())
        .query(StandingStore::privilege)
        .list();
  }

  /**
   * Who has any of these now, the latest first.
   *
   * @param before only those older than this one, where given
   */
  List<StandingPrivilege> page(List<Watched> watched, @Nullable UUID before, int limit) {
    List<Object> arguments = new ArrayList<>();
    for (Watched one : watched) {
      Entitlement of = one.entitlement();
      arguments.addAll(List.of(of.connector().value(), of.kind(), of.name()));
    }
    if (before != null) {
      arguments.add(before);
    }
    return jdbc.sql(
            "select * from standing_privilege where gone_at is null and ("
                + String.join(" or ", Collections.nCopies(watched.size(), OF_ENTITLEMENT))
                + (before == null ? ")" : ") and standing_id < ?")
                + " order by standing_id desc fetch first %d rows only".formatted(limit))
        .params(arguments)
        .query(StandingStore::privilege)
        .list();
  }

  void insert(StandingPrivilege privilege) {
    jdbc.sql(
            """
            insert into standing_privilege (standing_id, connector, entitlement_kind,
              entitlement_name, account, access_key, in_baseline, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            privilege.id(),
            privilege.connector().value(),
            privilege.kind(),
            privilege.name(),
            privilege.account(),
            privilege.accessKey(),
            privilege.inBaseline(),
            utc(privilege.foundAt()))
        .update();
  }

  void gone(UUID id, Instant at) {
    jdbc.sql("update standing_privilege set gone_at = ? where standing_id = ?")
        .params(utc(at), id)
        .update();
  }

  private static StandingCount count(ResultSet row, int n) throws SQLException {
    return new StandingCount(
        new ConnectorId(row.getString("connector")),
        row.getString("entitlement_kind"),
        row.getString("entitlement_name"),
        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
        row.getInt("baseline"),
        row.getInt("pairs_now"));
  }

  private static StandingPrivilege privilege(ResultSet row, int n) throws SQLException {
    return new StandingPrivilege(
        row.getObject("standing_id", UUID.class),
        new ConnectorId(row.getString("connector")),
        row.getString("entitlement_kind"),
        row.getString("entitlement_name"),
        row.getString("account"),
        row.getString("access_key"),
        row.getBoolean("in_baseline"),
        row.getObject("found_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
