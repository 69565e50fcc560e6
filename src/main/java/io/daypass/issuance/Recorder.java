package io.daypass.issuance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Results on their way from the threads that call targets into the database: whatever has come in
 * meanwhile is written down together.
 */
@Component
class Recorder {

  private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
  private static final int MOST_AT_ONCE = 500;
  private static final long PATIENCE_MILLIS = 500;
  private static final long BETWEEN_TRIES_MILLIS = 20;

  private final HoldResults results;
  private final BlockingQueue<HoldResult> waiting = new LinkedBlockingQueue<>();

  Recorder(HoldResults results) {
    this.results = results;
  }

  void add(List<HoldResult> some) {
    waiting.addAll(some);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  int size() {
    return waiting.size();
  }

  /**
   * Records what waits, after waiting for it a little.
   *
   * @return what happened; empty when nothing came, or the database is away
   */
  List<Recorded> next() throws InterruptedException {
    HoldResult first = waiting.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    if (first == null) {
      return List.of();
    }
    List<HoldResult> together = new ArrayList<>(List.of(first));
    waiting.drainTo(together, MOST_AT_ONCE - 1);
    List<Recorded> recorded = record(together);
    List<HoldResult> leftOver = recorded.stream().flatMap(one -> one.leftOver().stream()).toList();
    if (!leftOver.isEmpty()) {
      waiting.addAll(leftOver);
      TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
    }
    return recorded;
  }

  /** Records these, one by one where they cannot be recorded together. */
  List<Recorded> record(List<HoldResult> together) {
    try {
      return List.of(results.record(together));
    } catch (TransientDataAccessException
        | RecoverableDataAccessException
        | NonTransientDataAccessResourceException
        | TransactionException away) {
      LOG.error("{} results wait for the database: {}", together.size(), away.toString());
      return List.of(new Recorded(List.of(), List.of(), together));
    } catch (RuntimeException bug) {
      return together.size() == 1 ? giveUp(together.get(0), bug) : oneByOne(together);
    }
  }

  private List<Recorded> oneByOne(List<HoldResult> together) {
    return together.stream().flatMap(one -> record(List.of(one)).stream()).toList();
  }

  private static List<Recorded> giveUp(HoldResult result, RuntimeException bug) {
    LOG.error("hold {} comes up again when its claim ends", result.hold().id(), bug);
    return List.of(new Recorded(List.of(), List.of(result.hold()), List.of()));
  }
}
