package io.daypass.connector.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A TCP line to a real server that a test can cut, or let fall silent, and mend. */
final class CuttableLine implements AutoCloseable {

  private final int target;
  private final ServerSocket listener;
  private final List<Socket> open = new ArrayList<>();
  private State state = State.WHOLE;

  private enum State {
    WHOLE,
    CUT,
    SILENT
  }

  CuttableLine(int target) {
    try {
      this.target = target;
      this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  void cut() {
    enter(State.CUT);
  }

  /** Connections stay open and new ones are taken, but nobody answers. */
  void fallSilent() {
    enter(State.SILENT);
  }

  void mend() {
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
      start(() -> copy(client, server));
      start(() -> copy(server, client));
    }
  }

  private void copy(Socket from, Socket to) {
    byte[] chunk = new byte[8192];
    try (from;
        to) {
      for (int read = 0; read >= 0; read = from.getInputStream().read(chunk)) {
        if (!isSilent()) {
          to.getOutputStream().write(chunk, 0, read);
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
