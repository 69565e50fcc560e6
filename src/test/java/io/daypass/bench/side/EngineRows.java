package io.daypass.bench.side;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the benches look up and change in the engine's own tables. */
final class EngineRows {

  /** What the engine's looks for due jobs can meet. */
  static final List<String> BACKGROUND = List.of("act_ru_execution", "act_ru_job");

  private EngineRows() {}

  static long ended(JdbcClient admin) {
    return admin
        .sql("select count(*) from act_hi_procinst where end_time_ is not null")
        .query(Long.class)
        .single();
  }

  static String instance(JdbcClient admin, UUID businessKey) {
    return admin
        .sql("select proc_inst_id_ from act_hi_procinst where business_key_ = ?")
        .param(businessKey.toString())
        .query(String.class)
        .single();
  }

  /** The engine keeps its times without a zone; the benches run in UTC. */
  static void endAt(JdbcClient admin, String kind, Instant first, Duration step) {
    admin
        .sql(
            """
            update act_ru_job set duedate_ = ?
              + (split_part(id_, '~' || ?, 2)::int - 1) * ? * interval '1 microsecond'
            where process_instance_id_ like '%~' || ? || '%'""")
        .params(first.atOffset(ZoneOffset.UTC).toLocalDateTime(), kind, step.toNanos() / 1000, kind)
        .update();
  }
}
