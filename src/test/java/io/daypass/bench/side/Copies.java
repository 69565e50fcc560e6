package io.daypass.bench.side;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes many rows of one, inside the database: the only way to have thousands of waiting processes
 * within seconds. Each copy gets ids of its own, and the copies of related rows still fit together.
 */
final class Copies {

  /** Columns of the engine that point to something within one instance. */
  private static final Set<String> ENGINE_IDS =
      Set.of(
          "id_",
          "proc_inst_id_",
          "process_instance_id_",
          "root_proc_inst_id_",
          "execution_id_",
          "parent_id_",
          "act_inst_id_",
          "parent_act_inst_id_",
          "var_scope_",
          "scope_",
          "dec_inst_id_",
          "root_dec_inst_id_",
          "var_inst_id_",
          "job_id_");

  private final JdbcClient jdbc;
  private final String kind;
  private final int count;

  Copies(JdbcClient jdbc, String kind, int count) {
    this.jdbc = jdbc;
    this.kind = kind;
    this.count = count;
  }

  /** Another UUID for each copy, the same one wherever the original stands. */
  String uuid(String column) {
    return "md5(s.%s::text || '%s' || n)::uuid".formatted(column, kind);
  }

  String account() {
    return "'%s-' || n".formatted(kind);
  }

  /**
   * @param changed what stands in the copies, by column; everything else as in the original
   */
  void of(String table, String where, Map<String, String> changed) {
    List<String> columns = columns(table);
    jdbc.sql(
            "insert into %s (%s) select %s from %s s cross join generate_series(1, %d) n where %s"
                .formatted(
                    table,
                    String.join(", ", columns),
                    columns.stream()
                        .map(column -> changed.getOrDefault(column, "s." + column))
                        .collect(joining(", ")),
                    table,
                    count,
                    where))
        .update();
  }

  /** What stands in these tables of the engine about one instance. */
  void ofInstance(String instance, List<String> tables) {
    for (String table : tables) {
      List<String> columns = columns(table);
      String owner =
          List.of("proc_inst_id_", "process_instance_id_", "root_proc_inst_id_").stream()
              .filter(columns::contains)
              .findFirst()
              .orElseThrow();
      of(table, "s.%s = '%s'".formatted(owner, instance), engineColumns(columns));
    }
  }

  private Map<String, String> engineColumns(List<String> columns) {
    Map<String, String> changed =
        columns.stream()
            .filter(ENGINE_IDS::contains)
            .collect(
                toMap(
                    column -> column,
                    column -> "left(s.%s, %d) || '~%s' || n".formatted(column, keep(), kind)));
    if (columns.contains("business_key_")) {
      changed.put("business_key_", uuid("business_key_") + "::text");
    }
    if (columns.contains("duedate_")) {
      changed.put("duedate_", "s.duedate_ + interval '1 day'");
    }
    return changed;
  }

  /** Ids of activities have 64 characters at most, and are told apart by far fewer. */
  private int keep() {
    return 64 - 1 - kind.length() - String.valueOf(count).length();
  }

  /** All that can know an instance; executions first, since the others point to them. */
  List<String> engineTables() {
    return jdbc.sql(
            """
            select table_name from information_schema.columns
            where (table_name like 'act_ru_%' or table_name like 'act_hi_%')
              and column_name in ('proc_inst_id_', 'process_instance_id_', 'root_proc_inst_id_')
            group by table_name order by table_name <> 'act_ru_execution', table_name""")
        .query(String.class)
        .list();
  }

  private List<String> columns(String table) {
    return jdbc.sql(
            """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? order by ordinal_position""")
        .param(table.toLowerCase(Locale.ROOT))
        .query(String.class)
        .list();
  }
}
