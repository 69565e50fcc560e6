package io.daypass.issuance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.api.Awaited;
import io.daypass.connector.ConnectorSource;
import io.daypass.connector.FakeConnector;
import io.daypass.connector.FakeConnector.Call;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.identity.PersonId;
import io.daypass.process.Stage;
import io.daypass.request.Refused;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Several guards at work at once on one PostgreSQL, while people ask and revoke: the target is
 * touched for the first hold on an access and for the last, by one guard at a time. The fake target
 * keeps its own truth and log, which is what counts here.
 */
@ProcessTest
@DirtiesContext
@Timeout(180)
class ManyGuardsTest implements RealPostgres {

  private static final List<PersonId> PEOPLE = List.of(Samples.ALICE, Samples.DANA, Samples.DAVE);
  private static final List<String> ROLES =
      List.of("join-support", "join-support", "work-on-incident", "read-orders");
  private static final List<Verb> TWICE = List.of(Verb.ISSUE, Verb.ISSUE);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  @Autowired private ApplicationContext daypass;
  @Autowired private Stage stage;
  @Autowired private TestClock clock;
  @Autowired private FakeTargets targets;
  @Autowired private JdbcClient jdbc;

  private final List<GuardNode> nodes = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    nodes.forEach(GuardNode::close);
    threads.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void guards_shareTheWork_andNoHoldIsWorkedTwice(int guards) {
    Attendance nodesAtWork = new Attendance();
    IntStream.range(0, guards).forEach(n -> start(nodesAtWork.entranceOf(n, targets)));
    List<Grant> grants = new ArrayList<>();
    while (nodesAtWork.count() < guards && grants.size() < 200) {
      grants.add(stage.grant(stage.ask(Samples.ALICE, "read-orders")));
    }
    settle();
    clock.advance(HOUR);
    settle();

    assertThat(nodesAtWork.count()).isEqualTo(guards);
    assertThat(targets.areEmpty()).isTrue();
    assertThat(targets.database.calls(Verb.ISSUE)).hasSize(grants.size());
    assertThat(targets.database.calls(Verb.REVOKE)).hasSize(grants.size());
    assertThat(targets.database.collisions()).isZero();
    assertThat(grants).allMatch(grant -> stage.now(grant).status() == GrantStatus.REVOKED);
  }

  @Test
  void overlappingGrants_endWithTheLast() {
    startGuards(4);
    Grant first = ask(HALF_AN_HOUR);
    Grant second = ask(HOUR);
    settle();

    clock.set(first.lease().end());
    settle();
    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(isInSupport()).isTrue();

    clock.set(second.lease().end());
    settle();
    assertThat(isInSupport()).isFalse();
    assertThat(changes(targets.directory))
        .extracting(Call::verb)
        .containsExactly(Verb.ISSUE, Verb.REVOKE);
  }

  @RepeatedTest(3)
  void grantWantedAtTheEndOfAnother_leavesThePersonWithTheAccess() {
    startGuards(4);
    Grant first = ask(HALF_AN_HOUR);
    settle();

    clock.set(first.lease().end());
    Grant second = ask(HALF_AN_HOUR);
    settle();

    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(second).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(isInSupport()).isTrue();
    assertThat(targets.directory.collisions()).isZero();
  }

  @RepeatedTest(5)
  void grantRacingARevocation_leavesThePersonWithTheAccess() throws Exception {
    startGuards(4);
    Grant first = ask(HOUR);
    settle();

    Future<Grant> second = threads.submit(() -> ask(HOUR));
    stage.revoke(Samples.ALICE, first);
    second.get(30, TimeUnit.SECONDS);
    settle();

    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(isInSupport()).isTrue();
    clock.advance(HOUR);
    settle();
    assertThat(isInSupport()).isFalse();
    assertThat(targets.directory.collisions()).isZero();
  }

  @Test
  void preExistingAccess_isNeitherIssuedNorRevoked() {
    targets.directory.give("alice", "group", "support");
    startGuards(4);
    ask(HALF_AN_HOUR);
    ask(HOUR);
    settle();
    clock.advance(HOUR);
    settle();

    assertThat(isInSupport()).isTrue();
    assertThat(changes(targets.directory)).isEmpty();
  }

  /** Time leaps only when nothing is under way; a leap is longer than any claim. */
  @ParameterizedTest
  @CsvSource({"2,1", "2,2", "4,3", "4,4"})
  void randomRounds_endAsTheHoldsSay(int guards, long seed) throws Exception {
    Random random = new Random(seed);
    boolean given = random.nextBoolean();
    if (given) {
      targets.directory.give("dana", "group", "support");
    }
    startGuards(guards);
    for (int round = 0; round < 6; round++) {
      playAtOnce(random);
      settle();
      assertTargetsAreAsTheHoldsSay(given);
      clock.advance(Duration.ofMinutes(5 + random.nextInt(40)));
    }
    clock.advance(Duration.ofHours(2));
    settle();

    assertTargetsAreAsTheHoldsSay(given);
    assertThat(count("select count(*) from hold where state not in ('RELEASED', 'REFUSED')"))
        .isZero();
    assertThat(targets.database.isEmpty()).isTrue();
    assertNobodyWasAddedTwice();
  }

  /** What three people do, each a few things in a row, while the guards are at work. */
  private void playAtOnce(Random random) throws Exception {
    List<Callable<Boolean>> acts = new ArrayList<>();
    for (PersonId person : PEOPLE) {
      List<Runnable> own =
          IntStream.range(0, 4).mapToObj(n -> act(person, new Random(random.nextLong()))).toList();
      acts.add(
          () -> {
            own.forEach(Runnable::run);
            return true;
          });
    }
    for (Future<Boolean> act : threads.invokeAll(acts, 60, TimeUnit.SECONDS)) {
      act.get();
    }
  }

  private Runnable act(PersonId person, Random random) {
    return random.nextInt(3) == 0
        ? () -> revokeOne(person, random)
        : () ->
            stage.ask(
                person,
                ROLES.get(random.nextInt(ROLES.size())),
                Duration.ofMinutes(5 + random.nextInt(55)));
  }

  private void revokeOne(PersonId person, Random random) {
    List<Grant> open =
        daypass.getBean(GrantStore.class).page(person, null, null, 50).stream()
            .filter(Grant::isOpen)
            .toList();
    if (!open.isEmpty()) {
      try {
        stage.revoke(person, open.get(random.nextInt(open.size())));
      } catch (Refused over) {
        // The guard was faster: its time was over.
      }
    }
  }

  private void assertTargetsAreAsTheHoldsSay(boolean danaHadItBefore) {
    List<String> members =
        jdbc.sql(
                """
                select distinct account from hold
                where connector = 'fake-directory' and state = 'HELD'""")
            .query(String.class)
            .list();
    for (PersonId person : PEOPLE) {
      boolean before = danaHadItBefore && person.equals(Samples.DANA);
      assertThat(targets.directory.has(person.value(), "support"))
          .as(person.value())
          .isEqualTo(before || members.contains(person.value()));
    }
    assertThat(targets.directory.collisions() + targets.database.collisions()).isZero();
  }

  /**
   * Nobody is added who is there already. Removals may repeat, since two holds that end together
   * are each read back as gone.
   */
  private void assertNobodyWasAddedTwice() {
    Map<String, List<Verb>> changesOfEach =
        targets
            .connectors()
            .flatMap(target -> changes(target).stream())
            .collect(
                groupingBy(
                    call -> call.account() + " " + call.entitlement(),
                    mapping(Call::verb, toList())));
    assertThat(changesOfEach).isNotEmpty();
    assertThat(changesOfEach.values())
        .noneMatch(verbs -> Collections.indexOfSubList(verbs, TWICE) >= 0)
        .allMatch(verbs -> verbs.get(verbs.size() - 1) == Verb.REVOKE);
  }

  private void startGuards(int count) {
    IntStream.range(0, count).forEach(n -> start(targets));
  }

  private void start(ConnectorSource reach) {
    GuardNode node = new GuardNode(daypass, reach);
    nodes.add(node);
    node.guard().start();
  }

  private Grant ask(Duration duration) {
    return stage.grant(stage.ask(Samples.ALICE, "join-support", duration));
  }

  /** Waits until no guard has anything left to do. */
  private void settle() {
    Awaited.until(
        "no hold is due",
        () ->
            count(
                    "select count(*) from hold where due_at <= ? or claimed_until is not null",
                    clock.instant().atOffset(ZoneOffset.UTC))
                == 0);
  }

  private boolean isInSupport() {
    return targets.directory.has("alice", "support");
  }

  private static List<Call> changes(FakeConnector target) {
    return target.calls().stream()
        .filter(call -> call.verb() == Verb.ISSUE || call.verb() == Verb.REVOKE)
        .toList();
  }

  private int count(String sql, Object... arguments) {
    return jdbc.sql(sql).params(List.of(arguments)).query(Integer.class).single();
  }
}
