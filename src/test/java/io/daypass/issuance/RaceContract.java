package io.daypass.issuance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.process.Stage;
import io.daypass.request.AccessRequest;
import io.daypass.request.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Guards and people at once, on every database that Daypass runs on: one outcome each. */
@Timeout(120)
abstract class RaceContract {

  private static final int GUARDS = 4;

  @Autowired private Stage stage;
  @Autowired private Claims claims;
  @Autowired private Guard guard;
  @Autowired private TestClock clock;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  private final ExecutorService threads = Executors.newFixedThreadPool(2 * GUARDS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void guards_atOnce_claimEveryHoldOnce() throws Exception {
    for (int i = 0; i < 24; i++) {
      stage.ask(Samples.ALICE, "read-orders");
    }

    List<List<UUID>> claimed = atOnce(GUARDS, () -> Claims.holds(claim(6)));

    assertThat(claimed.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    List<UUID> rest = Claims.holds(claim(100));
    assertThat(claimed.stream().mapToInt(List::size).sum() + rest.size()).isEqualTo(24);
  }

  @RepeatedTest(3)
  void guards_atOnce_neverWorkOnOneAccessTogether() throws Exception {
    List<Grant> grants = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      grants.add(stage.grant(stage.ask(Samples.ALICE, "join-support")));
    }

    runGuards();
    assertThat(grants).allMatch(grant -> stage.now(grant).status() == GrantStatus.ACTIVE);
    assertThat(targets.directory.calls(Verb.ISSUE)).hasSize(1);
    clock.advance(Duration.ofHours(1));
    runGuards();

    assertThat(grants).allMatch(grant -> stage.now(grant).status() == GrantStatus.REVOKED);
    assertThat(targets.areEmpty()).isTrue();
    // A guard that was after the same access at the same time may find it gone already.
    assertThat(targets.directory.calls(Verb.REVOKE)).hasSizeBetween(1, GUARDS);
    assertThat(targets.directory.collisions()).isZero();
  }

  @RepeatedTest(3)
  void revocations_atOnce_haveOneOutcome() throws Exception {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");

    List<Boolean> accepted = atOnce(6, () -> isRevoked(grant));
    stage.guard();

    assertThat(accepted.stream().filter(yes -> yes)).hasSize(1);
    assertOneEnd(grant);
  }

  @RepeatedTest(3)
  void revocation_expiryAndTimer_atOnce_haveOneOutcome() throws Exception {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    stage.passUntilOver(grant);

    together(
        List.of(
            () -> isRevoked(grant),
            () -> guard(),
            () -> guard(),
            () -> {
              stage.tryJobs();
              return true;
            }));
    settle();

    assertOneEnd(grant);
    assertThat(stage.endedAt(grant)).isEqualTo("access-ended");
  }

  @RepeatedTest(3)
  void issueAndRevocation_atOnce_leaveNothing() throws Exception {
    List<AccessRequest> requests = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      requests.add(stage.ask(Samples.ALICE, "work-on-incident"));
    }
    List<Callable<Boolean>> acts = new ArrayList<>(List.of(this::guard, this::guard));
    requests.forEach(request -> acts.add(() -> isRevoked(stage.grant(request))));

    together(acts);
    settle();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(targets.directory.collisions() + targets.database.collisions()).isZero();
    requests.forEach(request -> assertOneEnd(stage.grant(request)));
    requests.forEach(request -> assertThat(stage.endedAt(request)).isNotNull());
  }

  private void assertOneEnd(Grant grant) {
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    UUID request = grant.request().value();
    assertThat(ledger.bodies(request, "grant.ending")).hasSize(1);
    assertThat(ledger.bodies(request, "hold.released")).hasSize(stage.holds(grant).size());
    assertThat(targets.areEmpty()).isTrue();
  }

  private boolean isRevoked(Grant grant) {
    try {
      stage.revoke(Samples.ALICE, grant);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private boolean guard() {
    for (int i = 0; i < 10; i++) {
      guard.carryOut(claim(3));
    }
    return true;
  }

  private List<AccessInHand> claim(int limit) {
    return claims.targetsDue().stream()
        .flatMap(target -> claims.claimDue(target, limit).stream())
        .toList();
  }

  /** What a second look does for whoever was busy at the first. */
  private void settle() {
    stage.guard();
    stage.jobs();
    stage.guard();
  }

  private void runGuards() throws Exception {
    atOnce(GUARDS, this::guard);
    stage.guard();
  }

  private <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
    List<Callable<T>> acts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      acts.add(act);
    }
    return together(acts);
  }

  private <T> List<T> together(List<? extends Callable<T>> acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    List<Future<T>> running = new ArrayList<>();
    for (Callable<T> act : acts) {
      running.add(
          threads.submit(
              () -> {
                start.await(10, SECONDS);
                return act.call();
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> result : running) {
      results.add(result.get(60, SECONDS));
    }
    return results;
  }
}
