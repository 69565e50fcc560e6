package io.daypass.ledger;

import static java.util.stream.Collectors.toCollection;

import io.daypass.identity.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what happened, in the transaction in which it happens: no change without its entry,
 * no entry without its change.
 */
@Component
public class Ledger {

  /** A caller that holds the stream's head itself would otherwise wait for itself for ever. */
  private static final int LONGEST_OWN_TRANSACTION_SECONDS = 5;

  private final LedgerStore entries;
  private final StreamHeadStore heads;
  private final Ids ids;
  private final Clock clock;
  private final List<LedgerFollower> followers;
  private final TransactionTemplate callersTransaction;
  private final TransactionTemplate ownTransaction;

  public Ledger(
      LedgerStore entries,
      StreamHeadStore heads,
      Ids ids,
      Clock clock,
      PlatformTransactionManager transactions,
      List<LedgerFollower> followers) {
    this.entries = entries;
    this.heads = heads;
    this.ids = ids;
    this.clock = clock;
    this.followers = followers;
    this.callersTransaction = new TransactionTemplate(transactions);
    this.callersTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.ownTransaction.setTimeout(LONGEST_OWN_TRANSACTION_SECONDS);
  }

  /**
   * Appends in the caller's transaction and refuses to run without one. When it fails, that
   * transaction can only roll back, even if the caller swallows the exception.
   */
  public LedgerEntry append(AuditEvent event) {
    return appendAll(List.of(event)).get(0);
  }

  /** Like {@link #append} for many at once, in their order, with few statements. */
  public List<LedgerEntry> appendAll(List<? extends AuditEvent> events) {
    return callersTransaction.execute(status -> write(events));
  }

  /**
   * Appends in a transaction of its own, for a refusal that must outlive the caller's rollback. The
   * caller must not have locked or changed the stream's head in its own transaction.
   */
  public LedgerEntry appendAlone(AuditEvent event) {
    return ownTransaction.execute(status -> write(List.of(event))).get(0);
  }

  private List<LedgerEntry> write(List<? extends AuditEvent> events) {
    List<EntryBody> bodies = events.stream().map(EntryBody::of).toList();
    LockedHeads locked = LockedHeads.ofThisTransaction(heads);
    locked.lock(events.stream().map(AuditEvent::stream).collect(toCollection(TreeSet::new)));
    List<LedgerEntry> written = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      AuditEvent event = events.get(i);
      LedgerEntry entry = entry(event, bodies.get(i), locked.of(event.stream()));
      locked.move(event.stream(), new StreamHead(entry.seq(), entry.leafHash()));
      written.add(entry);
    }
    entries.add(written);
    tellAfterCommit(events, written);
    return written;
  }

  /** After the completion, not after the commit: there a follower's failure reaches no caller. */
  private void tellAfterCommit(List<? extends AuditEvent> events, List<LedgerEntry> written) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              followers.forEach(follower -> tell(follower, events, written));
            }
          }
        });
  }

  private static void tell(
      LedgerFollower follower, List<? extends AuditEvent> events, List<LedgerEntry> written) {
    for (int i = 0; i < written.size(); i++) {
      follower.written(events.get(i), written.get(i));
    }
  }

  /**
   * Id and time are taken under the lock, so that on one node they follow the order of the stream.
   */
  private LedgerEntry entry(AuditEvent event, EntryBody body, StreamHead head) {
    UUID id = ids.next();
    Instant time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    byte[] bytes = body.at(head, id, time);
    return new LedgerEntry(
        id,
        event.stream(),
        head.nextSeq(),
        head.lastLeaf(),
        event.type(),
        time,
        bytes,
        LeafHash.ofBody(bytes));
  }
}
