package io.daypass.connector.ssh;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one writer at a time into a directory, among threads and among processes. */
final class DirectoryLock {

  /**
   * The system's file locks belong to the whole process, and closing one handle drops them all, so
   * the threads of this process have to queue here first.
   */
  private static final Map<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

  private final Path file;
  private final ReentrantLock threads;

  DirectoryLock(Path directory) throws IOException {
    file = directory.toRealPath().resolve("lock");
    threads = IN_THIS_PROCESS.computeIfAbsent(file, path -> new ReentrantLock());
  }

  <T> T holding(Work<T> work) throws IOException {
    threads.lock();
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      return work.run();
    } finally {
      threads.unlock();
    }
  }

  /** What is done under the lock. */
  interface Work<T> {
    T run() throws IOException;
  }
}
