package io.daypass.drift;

import static java.util.stream.Collectors.toMap;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import io.daypass.identity.GroupName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code drift_finding}. */
@Component
class FindingStore {

  private static final String SELECT = "select * from drift_finding ";

  private final JdbcClient jdbc;

  FindingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param openKey the same for every sighting of the same difference
   */
  void insert(Finding finding, String openKey) {
    Entitlement entitlement = finding.entitlement();
    jdbc.sql(
            """
            insert into drift_finding (finding_id, open_key, kind, connector, resource_id,
              entitlement_kind, entitlement_name, account, access_key, owner_group, response,
              grant_id, opened_at, seen_at, times_seen)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
        .params(
            finding.id(),
            openKey,
            finding.kind().name(),
            entitlement.connector().value(),
            entitlement.resource().value(),
            entitlement.kind(),
            entitlement.name(),
            finding.account(),
            finding.accessKey(),
            finding.owner().value(),
            finding.response().name(),
            finding.grant() == null ? null : finding.grant().value(),
            utc(finding.openedAt()),
            utc(finding.seenAt()))
        .update();
  }

  Optional<Finding> open(String openKey) {
    return jdbc.sql(SELECT + "where open_key = ?")
        .param(openKey)
        .query(FindingStore::finding)
        .optional();
  }

  List<Finding> open() {
    return jdbc.sql(SELECT + "where resolved_at is null order by finding_id")
        .query(FindingStore::finding)
        .list();
  }

  Optional<Finding> find(UUID id) {
    return jdbc.sql(SELECT + "where finding_id = ?")
        .param(id)
        .query(FindingStore::finding)
        .optional();
  }

  void seenAgain(UUID id, DriftResponse response, Instant at) {
    jdbc.sql(
            """
            update drift_finding set seen_at = ?, times_seen = times_seen + 1, response = ?
            where finding_id = ?""")
        .params(utc(at), response.name(), id)
        .update();
  }

  void acted(UUID id, Instant at) {
    jdbc.sql("update drift_finding set acted_at = ?, last_error = null where finding_id = ?")
        .params(utc(at), id)
        .update();
  }

  void failed(UUID id, String error) {
    jdbc.sql("update drift_finding set last_error = ? where finding_id = ?")
        .params(error, id)
        .update();
  }

  void resolved(UUID id, DriftOutcome outcome, Instant at) {
    jdbc.sql(
            """
            update drift_finding set resolved_at = ?, outcome = ?, open_key = null
            where finding_id = ?""")
        .params(utc(at), outcome.name(), id)
        .update();
  }

  Map<DriftKind, Long> countOpen() {
    return jdbc
        .sql("select kind, count(*) from drift_finding where resolved_at is null group by kind")
        .query((row, n) -> Map.entry(DriftKind.valueOf(row.getString(1)), row.getLong(2)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Findings, newest first.
   *
   * @param owners only those of these groups, where given
   * @param open only those that are open, or that are not, where given
   * @param before only those older than this one, where given
   */
  List<Finding> page(
      @Nullable Collection<GroupName> owners,
      @Nullable Boolean open,
      @Nullable UUID before,
      int limit) {
    StringBuilder sql = new StringBuilder(SELECT + "where 1 = 1");
    List<Object> arguments = new ArrayList<>();
    if (owners != null) {
      sql.append(" and owner_group in (").append("?, ".repeat(owners.size())).append("'')");
      owners.forEach(owner -> arguments.add(owner.value()));
    }
    if (open != null) {
      sql.append(open ? " and resolved_at is null" : " and resolved_at is not null");
    }
    if (before != null) {
      sql.append(" and finding_id < ?");
      arguments.add(before);
    }
    sql.append(" order by finding_id desc fetch first ").append(limit).append(" rows only");
    return jdbc.sql(sql.toString()).params(arguments).query(FindingStore::finding).list();
  }

  private static Finding finding(ResultSet row, int n) throws SQLException {
    UUID grant = row.getObject("grant_id", UUID.class);
    String outcome = row.getString("outcome");
    return new Finding(
        row.getObject("finding_id", UUID.class),
        DriftKind.valueOf(row.getString("kind")),
        new Entitlement(
            new ResourceId(row.getString("resource_id")),
            new ConnectorId(row.getString("connector")),
            row.getString("entitlement_kind"),
            row.getString("entitlement_name")),
        row.getString("account"),
        row.getString("access_key"),
        new GroupName(row.getString("owner_group")),
        DriftResponse.valueOf(row.getString("response")),
        grant == null ? null : new GrantId(grant),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
        row.getInt("times_seen"),
        instant(row, "acted_at"),
        row.getString("last_error"),
        instant(row, "resolved_at"),
        outcome == null ? null : DriftOutcome.valueOf(outcome));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
