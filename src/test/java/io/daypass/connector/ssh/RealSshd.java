package io.daypass.connector.ssh;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * An sshd of this machine on a port of its own. Started by root it lets a throw-away account in,
 * otherwise the account that runs the test.
 */
final class RealSshd implements AutoCloseable {

  private static final boolean ROOT = System.getProperty("user.name").equals("root");

  private final Path folder;
  private final String user;
  private final int port;
  private final Process daemon;

  private RealSshd(Path folder, String user, int port, Process daemon) {
    this.folder = folder;
    this.user = user;
    this.port = port;
    this.daemon = daemon;
  }

  /** Starts it for one authority and one principal, set up as the manual page says. */
  static RealSshd start(Path folder, Path authority, String principal) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    String user = ROOT ? newAccount() : System.getProperty("user.name");
    Path principals = Files.createDirectories(folder.resolve("principals"));
    Files.writeString(principals.resolve(user), principal + "\n");
    newKey(folder.resolve("host"), "ed25519");
    int port = freePort();
    Path settings = folder.resolve("sshd_config");
    Files.write(settings, documentedLines(authority, principals));
    Files.write(
        settings,
        List.of(
            "Port " + port,
            "ListenAddress 127.0.0.1",
            "HostKey " + folder.resolve("host"),
            "PidFile none",
            "StrictModes no"),
        StandardOpenOption.APPEND);
    RealSshd sshd = new RealSshd(folder, user, port, launch(settings, folder));
    eventually(Duration.ofSeconds(20), sshd::listens);
    return sshd;
  }

  /** What the manual page tells to put into sshd_config, with the paths of this test. */
  private static List<String> documentedLines(Path authority, Path principals) throws IOException {
    String page = Files.readString(Path.of("docs/connectors/ssh.md"));
    String block = page.split("```sshd_config\n")[1].split("```")[0];
    return block
        .replace("/etc/ssh/daypass/principals", principals.toString())
        .replace("/etc/ssh/daypass", authority.toString())
        .lines()
        .toList();
  }

  /** Makes a key pair and returns the public one. */
  static String newKey(Path file, String type) throws Exception {
    Programs.run(
        "ssh-keygen", "-q", "-t", type, "-N", "", "-C", "alice@laptop", "-f", file.toString());
    return Files.readString(Path.of(file + ".pub"));
  }

  Path log() {
    return folder.resolve("sshd.log");
  }

  /** What asks for a terminal, where it can be had: only root may hand the device over. */
  String terminal() {
    return ROOT ? "-tt" : "-T";
  }

  /** The command line of a client that logs in with this key and its certificate. */
  List<String> client(Path key, String terminal, String command) throws IOException {
    Path known = folder.resolve("known_hosts");
    Files.writeString(
        known, "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve("host.pub")));
    return List.of(
        Programs.find("ssh").toString(),
        "-F",
        "none",
        "-i",
        key.toString(),
        terminal,
        "-oBatchMode=yes",
        "-oIdentitiesOnly=yes",
        "-oIdentityAgent=none",
        "-oStrictHostKeyChecking=yes",
        "-oUserKnownHostsFile=" + known,
        "-p" + port,
        user + "@127.0.0.1",
        command);
  }

  static void eventually(Duration limit, BooleanSupplier condition) throws Exception {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("this did not become true within " + limit);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  @Override
  public void close() throws Exception {
    daemon.destroy();
    daemon.waitFor(10, TimeUnit.SECONDS);
    if (ROOT) {
      // By force: this machine's first process may be slow to bury what was killed.
      Programs.run("userdel", "--force", "--remove", user);
    }
  }

  private static Process launch(Path settings, Path folder) throws IOException {
    if (ROOT) {
      Files.createDirectories(Path.of("/run/sshd"));
    }
    String program = Programs.find("sshd").toString();
    return new ProcessBuilder(program, "-D", "-e", "-f", settings.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("sshd.log").toFile())
        .start();
  }

  private static String newAccount() throws Exception {
    byte[] random = new byte[4];
    ThreadLocalRandom.current().nextBytes(random);
    String name = "daypass-it-" + HexFormat.of().formatHex(random);
    Programs.Result result =
        Programs.run("useradd", "--create-home", "--password", "*", "--shell", "/bin/sh", name);
    if (result.status() != 0) {
      throw new IllegalStateException(result.output());
    }
    return name;
  }

  private boolean listens() {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
