package io.daypass.bench.side;

import com.zaxxer.hikari.HikariDataSource;
import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people write at home: once a second, everything that is over, row by row, each in a
 * transaction of its own. No process, no table of decisions.
 */
final class Sweeper implements Side {

  private final HikariDataSource pool;
  private final JdbcClient admin;
  private final HomeGrants grants;
  private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();

  Sweeper(String url, JdbcClient admin, Accounts accounts) {
    this.pool = Pools.to(url);
    this.admin = admin;
    this.grants =
        new HomeGrants(
            JdbcClient.create(pool),
            new TransactionTemplate(new JdbcTransactionManager(pool)),
            accounts);
    grants.fillTarget();
    clockwork.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void begin(int number, Duration lease) {
    grants.issue(UUID.randomUUID(), Instant.now().plus(lease));
  }

  @Override
  public long ended() {
    return grants.revoked();
  }

  @Override
  public void copy(String kind, int count) {
    HomeGrants.copy(admin, new Copies(admin, kind, count));
  }

  @Override
  public void copyBackground(String kind, int count) {
    copy(kind, count);
  }

  @Override
  public void endAt(String kind, Instant first, Duration step) {
    HomeGrants.endAt(admin, kind, first, step);
  }

  @Override
  public String endings() {
    return HomeGrants.ENDINGS;
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
    pool.close();
  }

  private void sweep() {
    grants.over().forEach(grants::revoke);
  }
}
