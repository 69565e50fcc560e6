package io.daypass.bench.side;

import io.daypass.DaypassApplication;
import io.daypass.bench.target.Accounts;
import io.daypass.bench.target.MemoryTarget;
import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import io.daypass.identity.Actor;
import io.daypass.identity.PersonId;
import io.daypass.process.AccessRequests;
import io.daypass.request.Ask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program, started in this JVM with the target of the benches. */
public final class Daypass implements Side {

  private static final List<String> PEOPLE = List.of("alice", "bob", "carol", "sam");

  private final JdbcClient admin;
  private final ConfigurableApplicationContext program;
  private final AccessRequests requests;

  public Daypass(String url, JdbcClient admin, Accounts accounts) {
    this.admin = admin;
    this.program = start(url, accounts);
    this.requests = program.getBean(AccessRequests.class);
    fillTarget(accounts);
  }

  private static ConfigurableApplicationContext start(String url, Accounts accounts) {
    List<Connector> targets = List.of(new MemoryTarget(accounts));
    ConnectorSource source = targets::stream;
    return new SpringApplicationBuilder(DaypassApplication.class)
        .profiles("bench")
        .initializers(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean("memoryTargets", ConnectorSource.class, () -> source);
              beans.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
            })
        .run(
            "--spring.config.additional-location=classpath:/io/daypass/bench/",
            "--spring.datasource.url=" + url,
            // Several nodes in one JVM; the engine keeps a list of its engines by name.
            "--camunda.bpm.process-engine-name=bench"
                + UUID.randomUUID().toString().replace("-", ""));
  }

  /** When the target of a new node is empty, what was issued before must be in it all the same. */
  private void fillTarget(Accounts accounts) {
    admin
        .sql("select account from hold where state = 'HELD'")
        .query(String.class)
        .list()
        .forEach(accounts::add);
  }

  @Override
  public void begin(int number, Duration lease) {
    PersonId person = new PersonId(PEOPLE.get(number % PEOPLE.size()));
    requests.submit(
        new Ask(
            person,
            "bench-memory",
            "To measure how long it takes.",
            lease.toString(),
            null,
            null,
            null),
        new Actor.Human(person, "bench", null, List.of("pwd"), null, null));
  }

  @Override
  public long ended() {
    return EngineRows.ended(admin);
  }

  @Override
  public void copy(String kind, int count) {
    Copies copies = new Copies(admin, kind, count);
    copies.ofInstance(EngineRows.instance(admin, copyGrant(copies)), copies.engineTables());
  }

  @Override
  public void copyBackground(String kind, int count) {
    Copies copies = new Copies(admin, kind, count);
    copies.ofInstance(EngineRows.instance(admin, copyGrant(copies)), EngineRows.BACKGROUND);
  }

  /** Copies what the guard works on, without a process that waits for it. */
  public void copyGrants(String kind, int count) {
    copyGrant(new Copies(admin, kind, count));
  }

  /** The rows of the first request that is held; returns its id. */
  private UUID copyGrant(Copies copies) {
    UUID request =
        admin
            .sql(
                """
                select g.request_id from access_grant g join hold h using (grant_id)
                where h.state = 'HELD' and h.account like 'memory-%'
                order by g.starts_at fetch first 1 rows only""")
            .query(UUID.class)
            .single();
    String here = "s.request_id = '%s'".formatted(request);
    copies.of("access_request", here, Map.of("request_id", copies.uuid("request_id")));
    copies.of(
        "access_grant",
        here,
        Map.of(
            "request_id", copies.uuid("request_id"),
            "grant_id", copies.uuid("grant_id"),
            "expires_at", "s.expires_at + interval '1 day'"));
    copies.of(
        "hold",
        "s.grant_id = (select grant_id from access_grant where request_id = '%s')"
            .formatted(request),
        Map.of(
            "grant_id", copies.uuid("grant_id"),
            "hold_id", copies.uuid("hold_id"),
            "account", copies.account(),
            "external_ref", copies.account(),
            "due_at", "s.due_at + interval '1 day'"));
    return request;
  }

  @Override
  public void endAt(String kind, Instant first, Duration step) {
    admin
        .sql(
            """
            with changed as (
              update hold set due_at = ?
                + (split_part(account, '-', 2)::int - 1) * ? * interval '1 microsecond'
              where account like ? returning grant_id, due_at)
            update access_grant g set expires_at = c.due_at from changed c
            where c.grant_id = g.grant_id""")
        .params(first.atOffset(ZoneOffset.UTC), step.toNanos() / 1000, kind + "-%")
        .update();
    EngineRows.endAt(admin, kind, first, step);
  }

  @Override
  public String endings() {
    return """
        select h.account, g.expires_at, h.verified_absent_at, pg_xact_commit_timestamp(h.xmin)
        from hold h join access_grant g using (grant_id) where h.state = 'RELEASED'""";
  }

  @Override
  public void close() {
    program.close();
  }

  /** The tests lie on the class path too, and some of their classes would be taken for beans. */
  private static final class WithoutTests extends TypeExcludeFilter {

    @Override
    public boolean match(
        org.springframework.core.type.classreading.MetadataReader type,
        org.springframework.core.type.classreading.MetadataReaderFactory types) {
      return type.getAnnotationMetadata()
          .hasAnnotation("org.springframework.boot.test.context.TestConfiguration");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
