package io.daypass;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Switches PostgreSQL's compiler off for our connections: our statements are short, and compiling
 * one costs a hundred times more than running it. Done here, so that no configuration can leave it
 * out; one with a first statement of its own keeps that.
 */
@Component
class PostgresWithoutJit implements BeanPostProcessor {

  private static final String OFF = "set jit = off";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      String first = pool.getConnectionInitSql();
      pool.setConnectionInitSql(first == null ? OFF : first + ";" + OFF);
    }
    return bean;
  }
}
