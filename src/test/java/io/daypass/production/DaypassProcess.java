package io.daypass.production;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program in a process of its own, with nothing in its environment but what is given.
 */
final class DaypassProcess implements AutoCloseable {

  private final Process process;
  private final Path log;

  private DaypassProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * @param folder where it is started, and where its log goes on
   */
  static DaypassProcess start(Map<String, String> environment, Path folder) throws IOException {
    Path log = folder.resolve("daypass.log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", jar().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new DaypassProcess(builder.start(), log);
  }

  static Path jar() {
    String jar = System.getProperty("daypass.jar");
    assertThat(jar).as("the packaged program; run this with mvn verify").isNotNull();
    return Path.of(jar).toAbsolutePath();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** For a start that has to fail: its exit status. */
  int awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
    return process.exitValue();
  }

  String log() throws IOException {
    return Files.readString(log, UTF_8);
  }

  /** As {@code kill -9}: nothing is written down, nobody is told. */
  void kill() {
    process.destroyForcibly().onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }
}
