package io.daypass.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The packaged program on a PostgreSQL, with the targets and the people of the benches. */
final class BenchProgram implements AutoCloseable {

  private static final String PASSWORD = "for-the-bench-only";
  private static final int CHEAPEST = 4;
  private static final List<String> PEOPLE = List.of("alice", "bob", "carol", "sam");

  private final PackagedDaypass daypass;
  private final Path calls;

  /**
   * @param home an empty folder
   */
  BenchProgram(Path home, BenchDatabase database) {
    this.calls = home.resolve("calls.csv");
    Path classes = home.resolve("classes");
    copy("target", classes.resolve("io/daypass/bench/target"));
    copy("application-demo.yaml", home.resolve("application-demo.yaml"));
    copy("catalog.yaml", home.resolve("catalog.yaml"));
    String hash = "{bcrypt}" + new BCryptPasswordEncoder(CHEAPEST).encode(PASSWORD);
    this.daypass =
        PackagedDaypass.with(
            home,
            classes,
            List.of(
                "--spring.config.additional-location=file:" + home + "/",
                "--spring.main.sources=io.daypass.bench.target.BenchTargets",
                "--bench.files=" + home,
                "--bench.calls=" + calls,
                "--bench.database=" + database.url(),
                "--bench.password-hash=" + hash));
  }

  /** One of several people, so that no one person holds everything. */
  Caller caller(int number) {
    return new Caller(daypass.url(), PEOPLE.get(number % PEOPLE.size()), PASSWORD);
  }

  /** How many milliseconds each account has cost its target, by the name of the call. */
  Map<String, Map<String, Double>> targetTimes() {
    Map<String, Map<String, Double>> times = new HashMap<>();
    try (Stream<String> lines = Files.lines(calls)) {
      lines
          .map(line -> line.split(","))
          .forEach(
              call ->
                  times
                      .computeIfAbsent(call[1], account -> new HashMap<>())
                      .merge(call[0], Double.parseDouble(call[2]) / 1000, Double::sum));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }

  @Override
  public void close() {
    daypass.close();
  }

  private static void copy(String name, Path to) {
    try {
      Path from = resource(name);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path place = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
          Files.createDirectories(place.getParent());
          Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    URL found = BenchProgram.class.getResource(name);
    try {
      return Path.of(found.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
