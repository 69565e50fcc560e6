package io.daypass.connector.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.daypass.Samples;
import io.daypass.connector.Connector;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import io.daypass.connector.scim.FaultyDirectory.Reply;
import io.daypass.connector.scim.FaultyDirectory.Seen;
import io.daypass.entitlement.GrantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the connector makes of directories that misbehave. */
class ScimFaultsTest {

  private static final String BODY = "canary-body-77aa";

  private final FaultyDirectory directory = new FaultyDirectory();
  private final Connector connector = Targets.connector(directory.baseUrl());
  private final GrantOrder order = Targets.order(Samples.ALICE, Targets.group("operators"));
  private final ExternalRef byName = order.ref();
  private final ExternalRef byId = byName.withHandle("g1/u1");

  @AfterEach
  void stop() {
    directory.close();
  }

  @Test
  void everyCall_whenTokenIsRefused_isUnavailableAndKeepsNoConnection() {
    directory.replyToAll(Reply.json(401, BODY));

    for (int i = 0; i < 40; i++) {
      assertThatThrownBy(() -> connector.verify(byId))
          .isInstanceOf(TargetUnavailable.class)
          .hasMessageContaining("401")
          .hasMessageNotContainingAny(BODY, Targets.TOKEN);
    }
  }

  @Test
  void revoke_whenAskedToComeBackLater_passesItOnAndDoesNotRepeat() {
    directory.replyToAll(new Reply(429, Map.of("Retry-After", "7"), BODY));

    TargetUnavailable failure = failure();

    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(directory.seen).hasSize(1);
  }

  @Test
  void revoke_whenAskedToComeBackAtATime_passesItOn() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plusSeconds(90).atOffset(ZoneOffset.UTC));
    directory.replyToAll(new Reply(503, Map.of("Retry-After", date), BODY));

    assertThat(failure().retryAfter())
        .hasValueSatisfying(
            wait -> assertThat(wait).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "99999999999999999999", ""})
  void revoke_whenAskedToComeBackAtNonsense_isUnavailableWithoutATime(String value) {
    directory.replyToAll(new Reply(503, Map.of("Retry-After", value), BODY));

    assertThat(failure().retryAfter()).isEmpty();
  }

  @Test
  void revoke_whenDirectoryFails_isUnavailableInOurWords() {
    directory.replyToAll(Reply.json(500, BODY));

    assertThat(failure()).hasMessageContaining("500").hasMessageNotContaining(BODY);
  }

  @Test
  void revoke_whenDirectoryIsSilent_isUnavailableInTime() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI url = URI.create("http://127.0.0.1:" + silent.getLocalPort());
      Connector slow = Targets.connector(Targets.withToken(url, Duration.ofMillis(200)));

      assertThatThrownBy(() -> slow.revoke(byId))
          .isInstanceOf(TargetUnavailable.class)
          .hasMessageContaining("in time");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "canary-body-77aa",
        "{\"Resources\":[]}",
        "{\"totalResults\":0",
        "{\"totalResults\":1,\"Resources\":[]}",
        "{\"totalResults\":2,\"Resources\":[{\"id\":\"g1\",\"displayName\":\"operators\"}]}",
        "{\"totalResults\":1,\"Resources\":[{}]}",
        "{\"totalResults\":1,\"Resources\":[null]}",
        "{\"totalResults\":1,\"Resources\":{}}",
        "{\"totalResults\":1,\"Resources\":\"canary-body-77aa\"}",
        "{\"totalResults\":\"canary-body-77aa\",\"Resources\":[]}",
        "{\"totalResults\":1,\"Resources\":[{\"id\":\"..\",\"displayName\":\"operators\"}]}",
        "{\"totalResults\":1,\"Resources\":[{\"id\":7,\"displayName\":\"operators\"}]}",
        "{\"totalResults\":1,\"Resources\":[{\"id\":\"g9\",\"displayName\":\"other\"}]}"
      })
  void everyCall_whenASearchIsAnsweredWithNonsense_isUnavailable(String body) {
    directory.reply("GET /scim/v2/Groups?", Reply.json(200, body));

    assertUnavailable(() -> connector.issue(order));
    assertUnavailable(() -> connector.verify(byName));
    assertUnavailable(() -> connector.revoke(byName));
    assertUnavailable(() -> connector.held(order.entitlement()).toList());
    assertThat(directory.seen("PATCH")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "null",
        "[]",
        "canary-body-77aa",
        "{\"id\":\"g2\",\"members\":[]}",
        "{\"id\":\"g1\",\"members\":\"u1\"}",
        "{\"id\":\"g1\",\"members\":[{}]}",
        "{\"id\":\"g1\",\"members\":[\"u1\"]}",
        "{\"id\":\"g1\",\"members\":["
      })
  void everyCall_whenAGroupIsAnsweredWithNonsense_isUnavailable(String body) {
    directory.reply("GET /scim/v2/Groups/g1", Reply.json(200, body));

    assertUnavailable(() -> connector.issue(order));
    assertUnavailable(() -> connector.verify(byId));
    assertUnavailable(() -> connector.revoke(byId));
    assertThat(directory.seen("PATCH")).isEmpty();
  }

  @Test
  void verify_whenAProxySaysNotFound_isUnavailableAndNotAbsent() {
    directory.replyToAll(new Reply(404, Map.of("Content-Type", "text/html"), "<h1>404</h1>"));

    assertUnavailable(() -> connector.verify(byId));
    assertUnavailable(() -> connector.verify(byName));
  }

  @Test
  void verify_whenAProxyServesAPage_isUnavailableAndNotAbsent() {
    directory.replyToAll(new Reply(200, Map.of("Content-Type", "text/html"), "<h1>Hi</h1>"));

    assertUnavailable(() -> connector.verify(byId));
    assertUnavailable(() -> connector.verify(byName));
  }

  @Test
  void verify_whenRemoveWasAnsweredWith200AndDidNothing_isPresent() {
    ExternalRef ref = ((IssueOutcome.Issued) connector.issue(order)).ref();
    directory.reply("PATCH", Reply.json(200, "{\"id\":\"g1\"}"));

    connector.revoke(ref);

    assertThat(connector.verify(ref)).isEqualTo(new Presence.Present(null));
  }

  @Test
  void verify_whenAddWasAnsweredWith200AndDidNothing_isAbsent() {
    directory.reply("PATCH", Reply.json(200, BODY));

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Issued.class);

    assertThat(connector.verify(byId)).isEqualTo(new Presence.Absent());
  }

  @Test
  void verify_whenTheGroupHidesItsMembers_asksThePerson() {
    directory.groupsOfAlice.add("g1");

    assertThat(connector.verify(byId)).isEqualTo(new Presence.Present(null));
    assertThat(connector.revoke(byName)).isEqualTo(new RevokeOutcome.Revoked(0));
  }

  @Test
  void issue_twice_whenDirectoryWouldAddTwice_addsOnce() {
    connector.issue(order);
    connector.issue(order);

    assertThat(directory.members).containsExactly("u1");
    assertThat(directory.seen("PATCH")).hasSize(1);
  }

  @Test
  void revoke_neverEmptiesOrReplacesTheGroup() {
    directory.members.add("u2");
    connector.issue(order);

    connector.revoke(byId);

    assertThat(directory.members).containsExactly("u2");
    assertThat(directory.seen("PUT")).isEmpty();
    assertThat(directory.seen("PATCH"))
        .last()
        .extracting(Seen::body)
        .asString()
        .contains("members[value eq \\\"u1\\\"]");
  }

  @Test
  void issue_whenTwoPeopleHaveTheName_isRefusedAndNothingHappens() {
    String two = "{\"id\":\"u1\",\"userName\":\"alice\"},{\"id\":\"u2\",\"userName\":\"Alice\"}";
    directory.reply("GET /scim/v2/Users?", FaultyDirectory.list(two));

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
    assertUnavailable(() -> connector.revoke(byName));
    assertThat(directory.seen("PATCH")).isEmpty();
  }

  @Test
  void issue_whenTwoGroupsHaveTheName_isRefusedAndNothingHappens() {
    String two =
        "{\"id\":\"g1\",\"displayName\":\"operators\"},{\"id\":\"g2\",\"displayName\":\"operators\"}";
    directory.reply("GET /scim/v2/Groups?", FaultyDirectory.list(two));

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
    assertUnavailable(() -> connector.verify(byName));
    assertThat(directory.seen("PATCH")).isEmpty();
  }

  @Test
  void issue_whenDirectoryIgnoresTheFilter_touchesNobodyElse() {
    directory.reply(
        "GET /scim/v2/Users?", FaultyDirectory.list("{\"id\":\"u9\",\"userName\":\"root\"}"));

    assertUnavailable(() -> connector.issue(order));
    assertThat(directory.seen("PATCH")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 413})
  void issue_whenDirectoryForbidsIt_isRefused(int status) {
    directory.reply("PATCH", Reply.json(status, BODY));

    IssueOutcome outcome = connector.issue(order);

    assertThat(((IssueOutcome.Refused) outcome).reason())
        .contains(String.valueOf(status))
        .doesNotContain(BODY);
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 412, 429, 500, 502, 307})
  void issue_whenTheOutcomeIsUnknown_isUnavailable(int status) {
    directory.reply("PATCH", Reply.json(status, BODY));

    assertUnavailable(() -> connector.issue(order));
  }

  @Test
  void issue_whenSomebodyElseWasFaster_isAlreadyHeld() {
    directory.onPatch(() -> directory.members.add("u1"));
    directory.reply("PATCH", Reply.json(409, BODY));

    assertThat(connector.issue(order)).isEqualTo(new IssueOutcome.AlreadyHeld(byId));
  }

  @Test
  void revoke_whenSomebodyElseWasFaster_isAlreadyGone() {
    connector.issue(order);
    directory.onPatch(directory.members::clear);
    directory.reply("PATCH", Reply.json(400, BODY));

    assertThat(connector.revoke(byId)).isEqualTo(new RevokeOutcome.AlreadyGone());
  }

  @Test
  void revoke_whenDirectoryForbidsIt_isUnavailable() {
    connector.issue(order);
    directory.reply("PATCH", Reply.json(403, BODY));

    assertUnavailable(() -> connector.revoke(byId));
  }

  @Test
  void revokeAll_readsTheGroupOnceAndChangesItOnce() {
    List<ExternalRef> refs = members("u1", "u2", "u3");
    directory.members.add("u9");

    connector.revokeAll(refs);

    assertThat(directory.members).containsExactly("u9");
    assertThat(directory.seen)
        .extracting(Seen::method, Seen::path)
        .containsExactly(tuple("GET", "/scim/v2/Groups/g1"), tuple("PATCH", "/scim/v2/Groups/g1"));
    assertThat(directory.seen("PATCH").get(0).body()).doesNotContain("\"path\":\"members\"");
  }

  @Test
  void revokeAll_whenTheDirectoryTakesFewerAtOnce_endsThemAll() {
    List<ExternalRef> refs = members("u1", "u2", "u3", "u4", "u5");
    directory.takeAtOnce(2);

    assertThat(connector.revokeAll(refs).values()).containsOnly(new RevokeOutcome.Revoked(0));

    assertThat(directory.members).isEmpty();
  }

  @Test
  void revokeAll_whenOneIsNotLetGo_endsTheOthersAndIsUnavailable() {
    List<ExternalRef> refs = members("u1", "u2", "u3", "u4");
    directory.keeps.add("u2");

    assertUnavailable(() -> connector.revokeAll(refs));

    assertThat(directory.members).containsExactly("u2");
  }

  @Test
  void revokeAll_whenSomebodyElseWasFaster_saysWho() {
    List<ExternalRef> refs = members("u1", "u2");
    directory.onPatch(() -> directory.members.remove("u1"));
    directory.keeps.add("u1");

    assertThat(connector.revokeAll(refs))
        .containsEntry(refs.get(0), new RevokeOutcome.AlreadyGone())
        .containsEntry(refs.get(1), new RevokeOutcome.Revoked(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429, 500, 503, 307})
  void revokeAll_whenTheOutcomeIsUnknown_isUnavailableAndAsksNoMore(int status) {
    List<ExternalRef> refs = members("u1", "u2", "u3");
    directory.reply("PATCH", Reply.json(status, BODY));

    assertUnavailable(() -> connector.revokeAll(refs));

    assertThat(directory.seen("PATCH")).hasSize(1);
  }

  @Test
  void verifyAll_whenRemovalsWereAnsweredWith200AndDidNothing_isPresent() {
    List<ExternalRef> refs = members("u1", "u2");
    directory.reply("PATCH", Reply.json(200, "{\"id\":\"g1\"}"));

    connector.revokeAll(refs);

    assertThat(connector.verifyAll(refs).values()).containsOnly(new Presence.Present(null));
  }

  @Test
  void verifyAll_whenTheGroupHidesItsMembers_asksThePeople() {
    directory.groupsOfAlice.add("g1");

    assertThat(connector.verifyAll(List.of(byId, byName.withHandle("g1/u2"))).values())
        .containsExactly(new Presence.Present(null), new Presence.Absent());
  }

  @Test
  void verifyAll_whenOnePersonCannotBeRead_isUnavailable() {
    directory.reply("GET /scim/v2/Users/u1", Reply.json(500, BODY));

    assertUnavailable(() -> connector.verifyAll(List.of(byId, byName.withHandle("g1/u2"))));
  }

  /** The directory has them all in its group. */
  private List<ExternalRef> members(String... userIds) {
    directory.members.addAll(List.of(userIds));
    return Stream.of(userIds).map(id -> byName.withHandle("g1/" + id)).toList();
  }

  @Test
  void everyCall_whenRedirected_doesNotFollowWithTheToken() {
    String elsewhere = directory.url("/elsewhere").toString();
    directory.replyToAll(new Reply(302, Map.of("Location", elsewhere), ""));

    assertUnavailable(() -> connector.verify(byId));

    assertThat(directory.seen).extracting(Seen::path).containsExactly("/scim/v2/Groups/g1");
  }

  @Test
  void everyCall_ignoresTheProxyOfTheWholeJvm() {
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", "1");
    System.setProperty("http.nonProxyHosts", "");
    try {
      assertThat(Targets.connector(directory.baseUrl()).verify(byName))
          .isEqualTo(new Presence.Absent());
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
      System.clearProperty("http.nonProxyHosts");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\" or displayName pr or displayName eq \"",
        "x\\\" or displayName pr or displayName eq \\\"",
        "x%22 or displayName pr or displayName eq %22",
        "100% {sure} & a=b?c#d+e",
        "caf\u00e9 \u6f22\u5b57",
        "back\\slash"
      })
  void issue_whenNamesAreHostile_asksForExactlyThatName(String name) {
    GrantOrder hostile =
        Targets.order(
            new GrantId(UUID.randomUUID()),
            Samples.MALLORY,
            "mallory",
            Targets.group(name),
            order.expiresAt());

    assertThat(connector.issue(hostile)).isInstanceOf(IssueOutcome.Refused.class);

    String literal = name.replace("\\", "\\\\").replace("\"", "\\\"");
    assertThat(directory.seen)
        .singleElement()
        .extracting(Seen::query)
        .asString()
        .contains("filter=displayName eq \"" + literal + "\"");
  }

  @Test
  void verify_whenAnIdIsHostile_staysInsideItsPathSegment() {
    ExternalRef ref = byName.withHandle(new Membership("../Users/u1?x=%2e#", "u1").handle());

    assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());

    assertThat(directory.seen)
        .singleElement()
        .extracting(Seen::path)
        .isEqualTo("/scim/v2/Groups/..%2FUsers%2Fu1%3Fx=%252e%23");
  }

  private TargetUnavailable failure() {
    return catchThrowableOfType(TargetUnavailable.class, () -> connector.revoke(byId));
  }

  private static void assertUnavailable(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(TargetUnavailable.class)
        .satisfies(
            failure ->
                assertThat(Throwables.getStackTrace(failure)).doesNotContain(BODY, Targets.TOKEN));
  }
}
