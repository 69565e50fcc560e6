package io.daypass.syslog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Takes messages with their length before them, on loopback, one connection after the other. */
public final class SyslogReceiver implements AutoCloseable {

  private final ServerSocket listener;
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private volatile boolean closesAtOnce;

  public SyslogReceiver(@Nullable TestCertificates certificates) throws Exception {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    listener =
        certificates == null
            ? new ServerSocket(0, 5, loopback)
            : certificates.context().getServerSocketFactory().createServerSocket(0, 5, loopback);
    Thread thread = new Thread(this::serve, "syslog-receiver");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** What has come so far, without the lengths. */
  public List<String> messages() {
    return messages;
  }

  /** Closes each connection as soon as it is there. */
  void closeAtOnce() {
    closesAtOnce = true;
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void serve() {
    while (!listener.isClosed()) {
      try (Socket socket = listener.accept()) {
        read(socket);
      } catch (IOException e) {
        // The sender gave up, or the test is over.
      }
    }
  }

  private void read(Socket socket) throws IOException {
    if (closesAtOnce) {
      return;
    }
    InputStream in = socket.getInputStream();
    for (int length = length(in); length >= 0; length = length(in)) {
      messages.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
  }

  private static int length(InputStream in) throws IOException {
    ByteArrayOutputStream digits = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= '0' && next <= '9') {
      digits.write(next);
      next = in.read();
    }
    return next == ' ' ? Integer.parseInt(digits.toString(StandardCharsets.US_ASCII)) : -1;
  }
}
