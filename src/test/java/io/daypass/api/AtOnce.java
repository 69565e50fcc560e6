package io.daypass.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls that begin at the same instant. */
final class AtOnce {

  private AtOnce() {}

  static <T> List<T> call(List<Caller> callers, Function<Caller, T> call) {
    return call(callers.stream().<Supplier<T>>map(caller -> () -> call.apply(caller)).toList());
  }

  static <T> List<T> call(List<Supplier<T>> calls) {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    CyclicBarrier start = new CyclicBarrier(calls.size());
    try {
      List<CompletableFuture<T>> begun =
          calls.stream()
              .map(call -> CompletableFuture.supplyAsync(() -> afterAll(start, call), threads))
              .toList();
      return begun.stream().map(answer -> answer.orTimeout(60, TimeUnit.SECONDS).join()).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T afterAll(CyclicBarrier start, Supplier<T> call) {
    try {
      start.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return call.get();
  }
}
