package io.daypass.bench;

import com.sun.management.OperatingSystemMXBean;
import io.daypass.bench.side.Side;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/**
 * What lifecycles in a closed loop came to; all but the first two for each of them.
 *
 * @param programCpu milliseconds of processor time of this JVM
 * @param databaseCpu milliseconds of processor time of PostgreSQL
 * @param statements without those that only frame a transaction; polling included
 * @param wal kilobytes
 */
record Lifecycles(
    int count,
    double perSecond,
    double programCpu,
    double databaseCpu,
    double statements,
    double wal) {

  static Lifecycles measure(Side side, BenchDatabase database, StatementCount count, int how) {
    Duration program = programCpuTime();
    Duration server = database.cpuTime();
    double[] seconds = new double[1];
    List<StatementCount.Statement> asked =
        count.during(() -> seconds[0] = Starters.live(side, how));
    List<StatementCount.Statement> statements = asked.stream().filter(s -> !s.isFrame()).toList();
    return new Lifecycles(
        how,
        how / seconds[0],
        millis(programCpuTime().minus(program)) / how,
        millis(database.cpuTime().minus(server)) / how,
        statements.stream().mapToDouble(StatementCount.Statement::calls).sum() / how,
        asked.stream().mapToDouble(StatementCount.Statement::walBytes).sum() / 1000 / how);
  }

  private static Duration programCpuTime() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Duration.ofNanos(system.getProcessCpuTime());
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }
}
