package io.daypass.metrics;

import static java.util.stream.Collectors.toMap;

import io.daypass.request.Routing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When requests were made and wanted, for the times that are measured from then. */
@Component
class StepStore {

  private final JdbcClient jdbc;

  StepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param wantedAt when the targets were first to be asked; null when they never were
   */
  record Asked(
      UUID request,
      Instant submittedAt,
      Routing.Rating rating,
      Routing.Kind route,
      @Nullable Instant wantedAt) {}

  /** Those of the requests that risk has routed. */
  Map<UUID, Asked> asked(Collection<UUID> requests) {
    if (requests.isEmpty()) {
      return Map.of();
    }
    List<Asked> found =
        jdbc.sql(
                """
                select r.request_id, r.submitted_at, r.rating, r.route, g.starts_at
                from access_request r left join access_grant g on g.request_id = r.request_id
                where r.route is not null and r.request_id in (:requests)""")
            .param("requests", requests)
            .query(StepStore::asked)
            .list();
    return found.stream().collect(toMap(Asked::request, Function.identity()));
  }

  private static Asked asked(ResultSet row, int n) throws SQLException {
    OffsetDateTime wantedAt = row.getObject("starts_at", OffsetDateTime.class);
    return new Asked(
        row.getObject("request_id", UUID.class),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        Routing.Rating.valueOf(row.getString("rating")),
        Routing.Kind.valueOf(row.getString("route")),
        wantedAt == null ? null : wantedAt.toInstant());
  }
}
