package io.daypass.faults.node;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets a node die before or after the commit of a certain kind of transaction, which is told by the
 * statements in it; and lets the thread die that looks for the engine's due jobs.
 */
final class MortalDataSource extends DelegatingDataSource {

  private static final Pattern HOLD = Pattern.compile("(?s).*update\\s+hold\\b.*");
  private static final Pattern CLAIM = Pattern.compile("(?s).*set\\s+claimed_until.*");
  private static final Pattern ENGINE = Pattern.compile("(?s).*act_ru_execution\\b.*");

  private final Orders orders;

  MortalDataSource(DataSource database, Orders orders) {
    super(database);
    this.orders = orders;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return watched(super.getConnection());
  }

  private Connection watched(Connection connection) {
    Set<String> kinds = new TreeSet<>();
    return (Connection)
        Proxy.newProxyInstance(
            MortalDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> call(connection, kinds, method, arguments));
  }

  private Object call(Connection connection, Set<String> kinds, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().equals("prepareStatement")) {
      loseAcquisitionIfOrdered();
      note(kinds, ((String) arguments[0]).toLowerCase(Locale.ROOT));
    }
    boolean commit = method.getName().equals("commit");
    if (commit) {
      die("before", kinds);
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      if (commit) {
        die("after", kinds);
        kinds.clear();
      }
    }
  }

  /** An error, which the engine does not catch, is the end of that thread. */
  private void loseAcquisitionIfOrdered() {
    if (Thread.currentThread().getName().startsWith("JobExecutor")
        && orders.take("lose-acquisition")) {
      throw new NoClassDefFoundError("the acquisition thread dies, on purpose");
    }
  }

  private static void note(Set<String> kinds, String sql) {
    if (sql.contains("audit_entry")) {
      kinds.add("ledger");
    }
    if (CLAIM.matcher(sql).matches()) {
      kinds.add("claim");
    } else if (HOLD.matcher(sql).matches()) {
      kinds.add("hold");
    }
    if (ENGINE.matcher(sql).matches() && !sql.stripLeading().startsWith("select")) {
      kinds.add("engine");
    }
    if (sql.contains("insert into access_request")) {
      kinds.add("ask");
    }
  }

  private void die(String when, Set<String> kinds) {
    if (kinds.contains("hold") && kinds.contains("ledger")) {
      orders.dieIfOrdered(when + "-result");
    }
    if (kinds.contains("claim") && !kinds.contains("ledger")) {
      orders.dieIfOrdered(when + "-claim");
    }
    if (kinds.contains("engine") && !kinds.contains("ask")) {
      orders.dieIfOrdered(when + "-telling");
    }
    if (kinds.contains("ask")) {
      orders.dieIfOrdered(when + "-ask");
    }
  }
}
