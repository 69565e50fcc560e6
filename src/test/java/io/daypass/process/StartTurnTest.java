package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one real PostgreSQL; {@code FourNodesIT} starts whole programs at once. */
class StartTurnTest {

  private static EmbeddedPostgres server;

  private final HikariDataSource pool = pool(server.getJdbcUrl("postgres", "postgres"));
  private final StartTurnStore one = new StartTurnStore(pool);
  private final StartTurnStore other = new StartTurnStore(pool);

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @AfterEach
  void giveUp() {
    one.release();
    other.release();
    pool.close();
  }

  @Test
  void take_whenAnotherNodeHasIt_waitsAndNamesThatNode() {
    one.take();

    assertThatThrownBy(() -> new StartTurn(other).take(Duration.ZERO))
        .isInstanceOf(StillStarting.class)
        .hasMessageMatching(
            "Another node \\(127\\.0\\.0\\.1, database session \\d+\\) has been starting for .*");
  }

  @Test
  void take_whenTheOtherNodeHasStarted_hasIt() {
    one.take();
    new StartTurn(one).start();

    assertThat(other.take()).isTrue();
    assertThat(one.take()).isFalse();
  }

  @Test
  void take_whenTheOtherNodeHasDied_hasIt() {
    one.take();
    JdbcClient.create(server.getPostgresDatabase())
        .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")
        .query()
        .listOfRows();

    new StartTurn(other).take(Duration.ofSeconds(30));

    assertThat(other.holder()).isPresent();
  }

  @Test
  void release_whenTheSessionIsLost_isQuiet() {
    one.take();
    JdbcClient.create(server.getPostgresDatabase())
        .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")
        .query()
        .listOfRows();

    one.release();

    assertThat(other.take()).isTrue();
  }

  @Test
  void take_onH2_isNeverInTheWay() {
    try (HikariDataSource h2 = pool("jdbc:h2:mem:start-turn")) {
      StartTurnStore first = new StartTurnStore(h2);
      StartTurnStore second = new StartTurnStore(h2);

      assertThat(first.take()).isTrue();
      assertThat(second.take()).isTrue();

      first.release();
      second.release();
    }
  }

  private static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(url.startsWith("jdbc:h2") ? "sa" : "postgres");
    pool.setMinimumIdle(0);
    return pool;
  }
}
