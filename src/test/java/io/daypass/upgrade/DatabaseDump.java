package io.daypass.upgrade;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything in one schema of a PostgreSQL as a script that makes it anew: tables, rows, then
 * constraints and indexes. Asks the server itself how they are written, so that the script does not
 * depend on a {@code pg_dump} that fits the server.
 */
record DatabaseDump(JdbcClient jdbc) {

  /** A line of its own; the script is still one that psql reads. */
  private static final String NEXT = "\n-- next\n";

  void write(Path file) throws IOException {
    List<String> tables = tables();
    List<String> script = new ArrayList<>();
    tables.forEach(table -> script.add(definition(table)));
    tables.forEach(table -> script.addAll(rows(table)));
    script.addAll(constraints());
    script.addAll(indexes());
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join(";" + NEXT, script) + ";\n");
  }

  void load(String script) {
    for (String statement : script.split(NEXT)) {
      jdbc.sql(statement.replaceFirst(";\\s*$", "")).update();
    }
  }

  private List<String> tables() {
    return list("select tablename from pg_tables where schemaname = 'public' order by tablename");
  }

  private String definition(String table) {
    return list(
            """
            select quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
              || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
              || case when a.attnotnull then ' not null' else '' end
            from pg_attribute a left join pg_attrdef d
              on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
            order by a.attnum"""
                .formatted(table))
        .stream()
        .collect(joining(",\n  ", "create table " + table + " (\n  ", ")"));
  }

  private List<String> rows(String table) {
    String columns =
        String.join(
            ", ",
            list(
                "select 'quote_nullable(' || quote_ident(attname) || '::text)' from pg_attribute"
                    + " where attrelid = '%s'::regclass and attnum > 0 and not attisdropped"
                        .formatted(table)
                    + " order by attnum"));
    return list(
        "select 'insert into %s values (' || concat_ws(', ', %s) || ')' from %s order by 1"
            .formatted(table, columns, table));
  }

  /** What refers to another table comes last. */
  private List<String> constraints() {
    return Stream.of("p", "u", "c", "f").flatMap(kind -> constraints(kind).stream()).toList();
  }

  private List<String> constraints(String kind) {
    return list(
        """
        select 'alter table ' || conrelid::regclass || ' add constraint '
          || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
        from pg_constraint
        where connamespace = 'public'::regnamespace and contype = '%s' and conrelid <> 0
        order by 1"""
            .formatted(kind));
  }

  private List<String> indexes() {
    return list(
        """
        select pg_get_indexdef(i.indexrelid) from pg_index i
        join pg_class c on c.oid = i.indexrelid
        where c.relnamespace = 'public'::regnamespace
          and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid
            and k.contype in ('p', 'u'))
        order by 1""");
  }

  private List<String> list(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
