package io.daypass.connector.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.Samples;
import io.daypass.connector.Connector;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.Presence;
import io.daypass.connector.TargetUnavailable;
import io.daypass.connector.scim.FaultyDirectory.Reply;
import io.daypass.connector.scim.FaultyDirectory.Seen;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access tokens from a token endpoint. */
class ClientCredentialsTest {

  private static final String SECRET = "canary secret:5%/f";

  private final FaultyDirectory directory = new FaultyDirectory();
  private final Connector connector =
      Targets.connector(
          Targets.withClient(directory.baseUrl(), directory.url("/token"), "day pass", SECRET));
  private final ExternalRef ref =
      Targets.order(Samples.ALICE, Targets.group("operators")).ref().withHandle("g1/u1");

  @AfterEach
  void stop() {
    directory.close();
  }

  @Test
  void verify_getsATokenOnceAndUsesIt() {
    issueToken("first", 300);

    connector.verify(ref);
    connector.verify(ref);

    assertThat(tokensAskedFor()).hasSize(1);
    assertThat(tokensAskedFor().get(0).body()).isEqualTo("grant_type=client_credentials");
    assertThat(decoded(tokensAskedFor().get(0))).isEqualTo("day+pass:canary+secret%3A5%25%2Ff");
    assertThat(directory.seen("GET")).extracting(Seen::authorization).containsOnly("Bearer first");
  }

  @Test
  void verify_whenTheTokenIsAboutToEnd_getsAnother() {
    issueToken("short", 20);

    connector.verify(ref);

    assertThat(tokensAskedFor()).hasSizeGreaterThan(1);
  }

  @Test
  void verify_afterTheTokenWasRefused_getsAnother() {
    issueToken("first", 300);
    directory.reply("GET", Reply.json(401, ""));
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);

    issueToken("second", 300);
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);

    assertThat(directory.seen("GET"))
        .extracting(Seen::authorization)
        .containsExactly("Bearer first", "Bearer second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"access_token\":\"\"}", "canary-body", "{\"access"})
  void verify_whenThereIsNoTokenInTheAnswer_isUnavailable(String body) {
    directory.reply("POST /token", Reply.json(200, body));

    assertUnavailable();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 500})
  void verify_whenTheTokenEndpointSaysNo_isUnavailable(int status) {
    directory.reply("POST /token", Reply.json(status, "canary-body"));

    assertUnavailable();
  }

  @Test
  void verify_whenTheDirectoryAnswers_isItsAnswer() {
    issueToken("first", 300);
    directory.members.add("u1");

    assertThat(connector.verify(ref)).isEqualTo(new Presence.Present(null));
  }

  private void assertUnavailable() {
    assertThatThrownBy(() -> connector.verify(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("token endpoint")
        .satisfies(
            failure -> assertThat(Throwables.getStackTrace(failure)).doesNotContain("canary"));
    assertThat(directory.seen("GET")).isEmpty();
  }

  private void issueToken(String token, int seconds) {
    directory.reply(
        "POST /token",
        Reply.json(
            200,
            "{\"access_token\":\"%s\",\"expires_in\":%d,\"token_type\":\"Bearer\"}"
                .formatted(token, seconds)));
  }

  private List<Seen> tokensAskedFor() {
    return directory.seen("POST");
  }

  private static String decoded(Seen request) {
    byte[] pair = Base64.getDecoder().decode(request.authorization().substring("Basic ".length()));
    return new String(pair, StandardCharsets.UTF_8);
  }
}
