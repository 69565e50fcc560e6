package io.daypass.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Injects faults into targets and machines, side by side, until it is closed; then heals all. */
final class Nemesis implements AutoCloseable {

  private final Stand stand;
  private final MachineFaults machines;
  private final TargetFaults targets;
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();
  private final List<Throwable> mishaps = new ArrayList<>();

  Nemesis(Settings settings, Stand stand, Outages outages, Diary diary) {
    this.stand = stand;
    this.machines = new MachineFaults(settings, stand, outages, diary);
    this.targets = new TargetFaults(settings, stand, outages, diary);
  }

  void start() {
    run("machine-faults", machines::injectNext);
    run("target-faults", targets::injectNext);
  }

  @Override
  public void close() {
    over.countDown();
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    for (String target : List.of("team", "vault", "directory")) {
      stand.front(target).be(Front.Mood.WELL);
      stand.front(target).up();
    }
    machines.heal();
    if (!mishaps.isEmpty()) {
      throw new IllegalStateException("a fault could not be injected", mishaps.get(0));
    }
  }

  private void run(String name, Consumer<BooleanSupplier> next) {
    Thread thread =
        new Thread(
            () -> {
              while (over.getCount() > 0) {
                next.accept(() -> over.getCount() == 0);
              }
            },
            name);
    thread.setUncaughtExceptionHandler(
        (failed, mishap) -> {
          synchronized (mishaps) {
            mishaps.add(mishap);
          }
        });
    threads.add(thread);
    thread.start();
  }
}
