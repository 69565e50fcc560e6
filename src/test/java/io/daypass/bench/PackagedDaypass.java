package io.daypass.bench;

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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged program in a process of its own, in a folder of its own, on free ports. */
final class PackagedDaypass implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private final int port = freePort();
  private final Path log;
  private final Process process;
  private final long began = System.nanoTime();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private Duration readyAfter;

  private PackagedDaypass(Path home, List<String> launch, List<String> arguments) {
    this.log = Results.FOLDER.resolve("logs").resolve("daypass-" + port + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(launch);
    command.add("--server.port=" + port);
    command.add("--daypass.demo.directory-port=" + freePort());
    command.add("--daypass.demo.database-port=" + freePort());
    command.addAll(arguments);
    this.process = run(new ProcessBuilder(command).directory(home.toFile()));
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** The demo, as {@code java -jar} starts it in this folder; returns when it is ready. */
  static PackagedDaypass demo(Path home) {
    return new PackagedDaypass(home, List.of("-jar", jar()), List.of()).awaitReady();
  }

  /**
   * The same program with further classes and settings; returns when it is ready.
   *
   * @param classes a folder of classes that are loaded as if they were in the jar
   */
  static PackagedDaypass with(Path home, Path classes, List<String> arguments) {
    List<String> launch =
        List.of(
            "-Dloader.path=" + classes,
            "-cp",
            jar(),
            "org.springframework.boot.loader.launch.PropertiesLauncher");
    return new PackagedDaypass(home, launch, arguments).awaitReady();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** From the start of the process until its health was seen to be UP. */
  Duration readyAfter() {
    return readyAfter;
  }

  /** The most memory that was resident so far, in megabytes; NaN where the system does not say. */
  double peakMemory() {
    return Machine.first("/proc/" + process.pid() + "/status", "VmHWM")
        .map(Machine::megabytes)
        .orElse(Double.NaN);
  }

  /** Ends it as an operator would. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private PackagedDaypass awaitReady() {
    while (!isUp()) {
      if (!process.isAlive() || sinceStart().compareTo(LONGEST_START) > 0) {
        close();
        throw new IllegalStateException("Daypass did not become ready; see " + log);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    readyAfter = sinceStart();
    return this;
  }

  private boolean isUp() {
    HttpRequest health =
        HttpRequest.newBuilder(url().resolve("/actuator/health"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private Process run(ProcessBuilder builder) {
    try {
      Files.createDirectories(builder.directory().toPath());
      Files.createDirectories(log.getParent());
      return builder
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
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
