package io.daypass;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets our connections to PostgreSQL up for many short statements. Its compiler is off, since
 * compiling one costs a hundred times more than running it, and the driver sends inserts of a batch
 * together. Done here, so that no configuration can leave it out; one with a first statement of its
 * own keeps that.
 */
@Component
class PostgresConnections implements BeanPostProcessor {

  private static final String NO_COMPILER = "set jit = off";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      String first = pool.getConnectionInitSql();
      pool.setConnectionInitSql(first == null ? NO_COMPILER : first + ";" + NO_COMPILER);
      pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return bean;
  }
}
