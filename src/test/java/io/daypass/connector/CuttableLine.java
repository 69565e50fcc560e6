package io.daypass.connector;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A TCP line to a real server that a test can cut, or let fall silent, or lose an answer, and mend.
 */
public final class CuttableLine implements AutoCloseable {

  private final int target;
  private final ServerSocket listener;
  private final List<Socket> open = new ArrayList<>();
  private State state = State.WHOLE;
  private @Nullable String fatalText;

  private enum State {
    WHOLE,
    CUT,
    SILENT
  }

  public CuttableLine(int target) {
    try {
      this.target = target;
      this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  public void cut() {
    enter(State.CUT);
  }

  /** Connections stay open and new ones are taken, but nobody answers. */
  public void fallSilent() {
    enter(State.SILENT);
  }

  /**
   * The next request with this text gets through and is carried out; instead of the answer its
   * sender sees the connection reset.
   */
  public synchronized void loseAnswerTo(String text) {
    fatalText = text;
  }

  public void mend() {
    enter(State.WHOLE);
  }

  @Override
  public void close() throws IOException {
    listener.close();
    cut();
  }

  private synchronized void enter(State next) {
    if (state != next && next != State.SILENT) {
      open.forEach(CuttableLine::hangUp);
      open.clear();
    }
    state = next;
  }

  private synchronized boolean isSilent() {
    return state == State.SILENT;
  }

  private synchronized boolean isFatal(byte[] chunk, int length) {
    boolean fatal =
        fatalText != null && new String(chunk, 0, length, ISO_8859_1).contains(fatalText);
    if (fatal) {
      fatalText = null;
    }
    return fatal;
  }

  private void accept() {
    try {
      while (true) {
        connect(listener.accept());
      }
    } catch (IOException closed) {
      cut();
    }
  }

  private synchronized void connect(Socket client) throws IOException {
    open.add(client);
    if (state == State.CUT) {
      hangUp(client);
    }
    if (state == State.WHOLE) {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(server);
      Call call = new Call(client, server);
      start(() -> copy(client, server, call::hear));
      start(() -> copy(server, client, call::answer));
    }
  }

  /** One connection from end to end. */
  private final class Call {

    private final Socket client;
    private final Socket server;
    private volatile boolean losesAnswer;

    Call(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void hear(byte[] chunk, int length) throws IOException {
      losesAnswer = losesAnswer || isFatal(chunk, length);
      server.getOutputStream().write(chunk, 0, length);
    }

    void answer(byte[] chunk, int length) throws IOException {
      if (losesAnswer) {
        client.setSoLinger(true, 0);
        throw new IOException("the answer is lost");
      }
      client.getOutputStream().write(chunk, 0, length);
    }
  }

  /** What becomes of bytes on their way. */
  private interface Way {
    void send(byte[] chunk, int length) throws IOException;
  }

  private void copy(Socket from, Socket to, Way way) {
    byte[] chunk = new byte[8192];
    try (from;
        to) {
      for (int read = 0; read >= 0; read = from.getInputStream().read(chunk)) {
        if (!isSilent()) {
          way.send(chunk, read);
        }
      }
    } catch (IOException cut) {
      hangUp(to);
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cuttable-line");
    thread.setDaemon(true);
    thread.start();
  }
}
