package io.daypass.issuance;

import java.util.concurrent.ThreadFactory;

/** Threads that a person who reads a thread dump can tell apart, and that never hold up the end. */
final class GuardThreads {

  private GuardThreads() {}

  static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
