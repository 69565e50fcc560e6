package io.daypass.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a figure depends on besides the program. */
final class Machine {

  private static final double QUIET = 0.5;

  private Machine() {}

  static String description() {
    return "Machine: %d processors (%s), %s memory, %s %s, Java %s."
        .formatted(
            processors(),
            first("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
            first("/proc/meminfo", "MemTotal").map(Machine::gigabytes).orElse("unknown"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.version"));
  }

  /** When, and how busy the machine was before the bench began. */
  static String conditions() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    String warning =
        load > QUIET * processors()
            ? " **The machine was busy: times are too long, counts are right.**"
            : "";
    return "Measured %s at load %s before the start.%s"
        .formatted(
            Instant.now().truncatedTo(ChronoUnit.MINUTES),
            String.format(Locale.ROOT, "%.1f", load),
            warning);
  }

  /** A value in a file of "name: value" lines; empty where the system has no such file. */
  static Optional<String> first(String file, String name) {
    if (!Files.exists(Path.of(file))) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double megabytes(String kilobytes) {
    return Double.parseDouble(kilobytes.replaceAll("\\D", "")) / 1024;
  }

  private static String gigabytes(String kilobytes) {
    return Math.round(megabytes(kilobytes) / 1024) + " GB";
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
