package io.daypass.docs;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged demo as a process of its own, in an empty folder and on free ports. */
final class RunningDemo implements AutoCloseable {

  private static final Pattern PASSWORD = Pattern.compile("shown this once: (\\S+)");
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;
  private final int port;
  private final int directoryPort;
  private final String password;

  private RunningDemo(Process process, Path log, int port, int directoryPort)
      throws IOException, InterruptedException {
    this.process = process;
    this.log = log;
    this.port = port;
    this.directoryPort = directoryPort;
    this.password = awaitPassword();
  }

  static RunningDemo start(Path jar, Path folder) throws IOException, InterruptedException {
    List<Integer> ports = freePorts(3);
    Path log = folder.resolve("daypass.log");
    Process process =
        new ProcessBuilder(
                java().toString(),
                "-Xmx512m",
                "-jar",
                jar.toString(),
                "--server.port=" + ports.get(0),
                "--daypass.demo.directory-port=" + ports.get(1),
                "--daypass.demo.database-port=" + ports.get(2))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new RunningDemo(process, log, ports.get(0), ports.get(1));
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  String directoryUrl() {
    return "http://127.0.0.1:" + directoryPort + "/scim/v2";
  }

  /** As a new user finds it: printed once, in the terminal. */
  String password() {
    return password;
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private String awaitPassword() throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end) {
      Matcher printed = PASSWORD.matcher(log());
      if (printed.find()) {
        return printed.group(1);
      }
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the demo did not start:\n" + log());
      }
    }
    close();
    throw new IllegalStateException("the demo was not ready in time:\n" + log());
  }

  /** Taken together, so that no port is given out twice. */
  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }
}
