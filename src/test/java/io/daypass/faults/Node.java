package io.daypass.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One node of Daypass: the packaged program in a process of its own, killed and started again. */
final class Node implements AutoCloseable {

  static final Duration LONGEST_START = Duration.ofMinutes(4);

  private final String name;
  private final Path home;
  private final Path log;
  private final Map<String, String> environment;
  private final List<String> arguments;
  private final int port = freePort();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private volatile Process process;
  private volatile boolean paused;

  /**
   * @param home an empty folder
   * @param log where what it says goes on, over all its lives
   */
  Node(String name, Path home, Path log, Map<String, String> environment, List<String> arguments) {
    this.name = name;
    this.home = home;
    this.log = log;
    this.environment = environment;
    this.arguments = arguments;
  }

  String name() {
    return name;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  Path clock() {
    return home.resolve("clock");
  }

  Path log() {
    return log;
  }

  synchronized void start(List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dloader.path=" + home.resolve("classes"));
    command.addAll(
        List.of("-cp", jar(), "org.springframework.boot.loader.launch.PropertiesLauncher"));
    command.add("--spring.main.sources=io.daypass.faults.node.FaultBeans");
    command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
    command.add("--faults.node=" + name);
    command.add("--faults.orders=" + orders());
    command.addAll(arguments);
    command.addAll(more);
    process = run(command);
    paused = false;
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  boolean works() {
    return isAlive() && !paused && isReady();
  }

  void awaitReady() {
    Patience.until(LONGEST_START, () -> isReady() || !isAlive());
    if (!isReady()) {
      throw new IllegalStateException(name + " did not become ready; see " + log);
    }
  }

  /** As {@code kill -9}. */
  void kill() {
    process.destroyForcibly().onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }

  void pause() {
    paused = true;
    Programs.signal("STOP", process.pid());
  }

  void goOn() {
    if (isAlive()) {
      Programs.signal("CONT", process.pid());
    }
    paused = false;
  }

  /** Tells it to do something to itself at the next occasion. */
  void order(String what) {
    write(orders().resolve(what), "");
  }

  void withdrawOrders() {
    try (var files = Files.list(orders())) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets its clock, where one was made that can be set. */
  void shiftClock(Duration by) {
    write(clock(), "%+d".formatted(by.toSeconds()));
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
  }

  private boolean isReady() {
    HttpRequest readiness =
        HttpRequest.newBuilder(url().resolve("/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process run(List<String> command) {
    try {
      Files.createDirectories(orders());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process started = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path orders() {
    return home.resolve("orders");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String jar() {
    return Path.of(System.getProperty("daypass.jar")).toAbsolutePath().toString();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
