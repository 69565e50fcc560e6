package io.daypass.syslog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A connection to a receiver, over which messages go with their length before them (octet counting,
 * RFC 5425 §4.3 and RFC 6587 §3.4.1). For one thread.
 *
 * <p>Syslog has no acknowledgement. A write that succeeded says only that this machine took the
 * bytes; {@link #finish} says that the receiver has read them.
 */
public final class SyslogConnection implements AutoCloseable {

  /** Ends writes that block for too long: a blocking socket has no timeout for them. */
  private static final ScheduledExecutorService WATCH =
      Executors.newSingleThreadScheduledExecutor(SyslogConnection::watcher);

  private final SyslogServer server;
  private final Socket plain;
  private final Socket socket;

  private SyslogConnection(SyslogServer server, Socket plain, Socket socket) {
    this.server = server;
    this.plain = plain;
    this.socket = socket;
  }

  /** Connects; with TLS, the certificate and the name in it have been checked afterwards. */
  public static SyslogConnection open(SyslogServer server) throws IOException {
    int timeout = Math.toIntExact(server.timeout().toMillis());
    Socket plain = new Socket(Proxy.NO_PROXY);
    try {
      plain.connect(new InetSocketAddress(server.host(), server.port()), timeout);
      plain.setSoTimeout(timeout);
      plain.setTcpNoDelay(true);
      Socket socket = server.tls() ? SyslogTls.over(plain, server) : plain;
      return new SyslogConnection(server, plain, socket);
    } catch (IOException e) {
      plain.close();
      throw new IOException(server + ": " + e.getMessage(), e);
    }
  }

  /**
   * Sends messages in one write; fails when the receiver is known to have gone. After a failure
   * nobody knows how much has arrived: close, and send all of them again over a new connection.
   */
  public void send(List<SyslogMessage> messages) throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    for (SyslogMessage message : messages) {
      byte[] bytes = message.bytes();
      frames.writeBytes((bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
      frames.writeBytes(bytes);
    }
    failIfClosed();
    inTime(() -> write(frames.toByteArray()));
  }

  /**
   * Says that nothing more comes, and waits until the receiver has read everything and closed. A
   * receiver that closes without having read ends this with an exception.
   */
  public void finish() throws IOException {
    inTime(
        () -> {
          if (socket != plain) {
            socket.shutdownOutput();
          }
          plain.shutdownOutput();
          readToEnd();
        });
  }

  @Override
  public void close() throws IOException {
    // Not the TLS socket: closing that may wait for a write that does not end.
    plain.close();
  }

  private void write(byte[] frames) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(frames);
    out.flush();
  }

  /** Below TLS: all that can come is its end. */
  private void readToEnd() throws IOException {
    InputStream in = plain.getInputStream();
    byte[] unread = new byte[512];
    while (in.read(unread) >= 0) {
      // A receiver says nothing; TLS may have a last word.
    }
  }

  /** A first write to a receiver that has closed would succeed, and what was written be lost. */
  private void failIfClosed() throws IOException {
    int before = socket.getSoTimeout();
    socket.setSoTimeout(1);
    try {
      if (socket.getInputStream().read() < 0) {
        throw new IOException(server + ": the receiver has closed the connection");
      }
    } catch (SocketTimeoutException e) {
      // It is silent, as it should be.
    } finally {
      socket.setSoTimeout(before);
    }
  }

  private void inTime(Io work) throws IOException {
    ScheduledFuture<?> end =
        WATCH.schedule(this::cut, server.timeout().toMillis(), TimeUnit.MILLISECONDS);
    try {
      work.run();
    } catch (IOException e) {
      throw new IOException(
          server + ": " + (plain.isClosed() ? "no answer in time" : e.getMessage()), e);
    } finally {
      end.cancel(false);
    }
  }

  private void cut() {
    try {
      plain.close();
    } catch (IOException e) {
      // Nobody is left to be told; the write that waits fails by itself.
    }
  }

  private static Thread watcher(Runnable task) {
    Thread thread = new Thread(task, "syslog-watch");
    thread.setDaemon(true);
    return thread;
  }

  @FunctionalInterface
  private interface Io {
    void run() throws IOException;
  }
}
