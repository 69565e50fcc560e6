package io.daypass.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * How a campaign goes.
 *
 * @param seed decides which faults come in which order, and what the clients do
 * @param length how long faults are injected
 * @param nodes how many nodes of Daypass share the work
 * @param claimFor how long a claim of the guard lasts
 * @param grace how long access may outlive its end while everything is up
 * @param arguments further settings of every node
 */
record Settings(
    long seed,
    Duration length,
    int nodes,
    Duration claimFor,
    Duration grace,
    List<String> arguments) {

  private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);

  /** As the command line says: {@code faults.minutes}, {@code .seed}, {@code .nodes}. */
  static Settings given() {
    long minutes = Long.getLong("faults.minutes", 20);
    long seed = Long.getLong("faults.seed", new Random().nextInt(1_000_000));
    return new Settings(
        seed,
        Duration.ofMinutes(minutes),
        Integer.getInteger("faults.nodes", 2),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        List.of("--daypass.drift.every=" + SWEEP_EVERY));
  }

  /** Whether clocks of nodes are set wrong; {@code faults.clocks}. */
  static boolean shiftsClocks() {
    return Boolean.getBoolean("faults.clocks");
  }

  /** Whether targets carry out calls long after their caller gave up; {@code faults.late}. */
  static boolean actsLate() {
    return Boolean.getBoolean("faults.late");
  }

  /**
   * A call to remove that acts late can take away what another grant has been given since; nobody
   * can tell before the sweep comes round and gives it back.
   */
  static Duration untilRepaired() {
    return actsLate() ? SWEEP_EVERY.multipliedBy(2) : Duration.ZERO;
  }

  /** The same dice for the same purpose in every run with this seed. */
  Random dice(int purpose) {
    return new Random(seed * 31 + purpose);
  }

  Settings with(List<String> more) {
    return new Settings(seed, length, nodes, claimFor, grace, more);
  }
}
