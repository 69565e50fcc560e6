package io.daypass.connector;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target in memory that keeps its own truth and its own log of calls, and misbehaves as it is
 * told to. What it answers and what is true are two things, as in a real one.
 */
public final class FakeConnector implements Connector {

  /** What was asked of the target. */
  public enum Verb {
    ISSUE,
    VERIFY,
    REVOKE,
    HELD
  }

  /** One call, as the target saw it come in. */
  public record Call(Verb verb, String account, String entitlement, Instant at) {}

  private record Access(String account, String kind, String name) {

    static Access of(ExternalRef ref) {
      return new Access(ref.account(), ref.entitlement().kind(), ref.entitlement().name());
    }
  }

  private final ConnectorId id;
  private final Guarantees.Accounts accounts;
  private final Clock clock;

  private final Set<Access> truth = new HashSet<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, String> refusals = new HashMap<>();
  private final Map<Verb, Integer> outages = new EnumMap<>(Verb.class);
  private final Map<Verb, Integer> lostAnswers = new EnumMap<>(Verb.class);
  private final Map<Verb, Deque<Runnable>> meanwhile = new EnumMap<>(Verb.class);
  private final Set<Verb> idle = new HashSet<>();
  private final Set<Access> beingChanged = new HashSet<>();
  private int collisions;
  private @Nullable Duration retryAfter;

  public FakeConnector(String id, Guarantees.Accounts accounts, Clock clock) {
    this.id = new ConnectorId(id);
    this.accounts = accounts;
    this.clock = clock;
  }

  /** As new: empty, well-behaved, nothing logged. */
  public synchronized void reset() {
    truth.clear();
    calls.clear();
    refusals.clear();
    outages.clear();
    lostAnswers.clear();
    meanwhile.clear();
    idle.clear();
    beingChanged.clear();
    collisions = 0;
    retryAfter = null;
  }

  /** Says no to everybody who asks for this entitlement. */
  public synchronized void refuse(String entitlement, String reason) {
    refusals.put(entitlement, reason);
  }

  /** Does not answer the next calls of this kind, and does nothing. */
  public synchronized void failNext(int times, Verb... verbs) {
    for (Verb verb : verbs) {
      outages.put(verb, times);
    }
  }

  /** Does not answer anything until {@link #recover}. */
  public void breakDown() {
    failNext(Integer.MAX_VALUE, Verb.values());
  }

  public synchronized void recover() {
    outages.clear();
    retryAfter = null;
  }

  /** What a target that is down asks callers to wait. */
  public synchronized void askToRetryAfter(Duration pause) {
    retryAfter = pause;
  }

  /** Does what the next calls of this kind want, but the answer gets lost. */
  public synchronized void loseAnswers(int times, Verb verb) {
    lostAnswers.put(verb, times);
  }

  /** Answers that it issued or revoked, and changes nothing, until {@link #work}. */
  public synchronized void pretend(Verb verb) {
    idle.add(verb);
  }

  public synchronized void work() {
    idle.clear();
  }

  /** Runs this once, when the next call of this kind has come in and nothing is done yet. */
  public synchronized void during(Verb verb, Runnable event) {
    meanwhile.computeIfAbsent(verb, v -> new ArrayDeque<>()).add(event);
  }

  /** Access that somebody gave without Daypass. */
  public synchronized void give(String account, String kind, String name) {
    truth.add(new Access(account, kind, name));
  }

  public synchronized boolean has(String account, String name) {
    return truth.stream()
        .anyMatch(access -> access.account().equals(account) && access.name().equals(name));
  }

  public synchronized boolean isEmpty() {
    return truth.isEmpty();
  }

  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  public List<Call> calls(Verb verb) {
    return calls().stream().filter(call -> call.verb() == verb).toList();
  }

  /** How often two calls changed one access at the same time. */
  public synchronized int collisions() {
    return collisions;
  }

  @Override
  public ConnectorId id() {
    return id;
  }

  @Override
  public Guarantees guarantees() {
    return new Guarantees(
        Guarantees.ExpiryBy.DAYPASS,
        accounts,
        Duration.ofMinutes(1),
        Duration.ofDays(1),
        false,
        Duration.ofHours(2),
        "Daypass takes the access away; what runs goes on for up to two hours.");
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    return Optional.empty();
  }

  @Override
  public Optional<String> objectionToKey(Optional<String> publicKey) {
    return publicKey.map(key -> "This target takes no key; leave \"publicKey\" out.");
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return accounts == Guarantees.Accounts.PERSONAL ? holder.value() : "dp-" + grant.value();
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    ExternalRef ref = order.ref();
    arrive(Verb.ISSUE, ref);
    try {
      return issue(ref, Access.of(ref));
    } finally {
      leave(ref);
    }
  }

  private synchronized IssueOutcome issue(ExternalRef ref, Access access) {
    String refusal = refusals.get(access.name());
    if (refusal != null) {
      return new IssueOutcome.Refused(refusal);
    }
    ExternalRef known = ref.withHandle("member:" + ref.account());
    boolean added = !idle.contains(Verb.ISSUE) && truth.add(access);
    loseAnswer(Verb.ISSUE);
    return added || idle.contains(Verb.ISSUE)
        ? new IssueOutcome.Issued(known)
        : new IssueOutcome.AlreadyHeld(known);
  }

  @Override
  public Presence verify(ExternalRef ref) {
    arrive(Verb.VERIFY, ref);
    synchronized (this) {
      loseAnswer(Verb.VERIFY);
      return truth.contains(Access.of(ref)) ? new Presence.Present(null) : new Presence.Absent();
    }
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    arrive(Verb.REVOKE, ref);
    try {
      return revoke(Access.of(ref));
    } finally {
      leave(ref);
    }
  }

  private synchronized RevokeOutcome revoke(Access access) {
    if (idle.contains(Verb.REVOKE)) {
      return new RevokeOutcome.Revoked(0);
    }
    boolean removed = truth.remove(access);
    loseAnswer(Verb.REVOKE);
    return removed ? new RevokeOutcome.Revoked(0) : new RevokeOutcome.AlreadyGone();
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    arrive(Verb.HELD, new ExternalRef("", entitlement, ""));
    synchronized (this) {
      return truth.stream()
          .filter(access -> access.kind().equals(entitlement.kind()))
          .filter(access -> access.name().equals(entitlement.name()))
          .map(Access::account)
          .map(account -> new ExternalRef(account, entitlement, "member:" + account))
          .map(ExternalGrant::new)
          .toList()
          .stream();
    }
  }

  private void arrive(Verb verb, ExternalRef ref) {
    Runnable event = logged(verb, ref);
    if (event != null) {
      event.run();
    }
  }

  private synchronized @Nullable Runnable logged(Verb verb, ExternalRef ref) {
    calls.add(new Call(verb, ref.account(), ref.entitlement().name(), clock.instant()));
    if (countDown(outages, verb)) {
      throw new TargetUnavailable(id, "does not answer", null, retryAfter);
    }
    if ((verb == Verb.ISSUE || verb == Verb.REVOKE) && !beingChanged.add(Access.of(ref))) {
      collisions++;
    }
    Deque<Runnable> events = meanwhile.get(verb);
    return events == null ? null : events.poll();
  }

  private synchronized void leave(ExternalRef ref) {
    beingChanged.remove(Access.of(ref));
  }

  private void loseAnswer(Verb verb) {
    if (countDown(lostAnswers, verb)) {
      throw new TargetUnavailable(id, "broke off before it answered", null);
    }
  }

  private static boolean countDown(Map<Verb, Integer> left, Verb verb) {
    int times = left.getOrDefault(verb, 0);
    if (times == 0) {
      return false;
    }
    left.put(verb, times == Integer.MAX_VALUE ? times : times - 1);
    return true;
  }
}
