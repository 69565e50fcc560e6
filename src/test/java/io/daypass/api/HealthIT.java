package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine's health says, and to whom. */
class HealthIT extends WholeDaypass {

  private static final String ENGINE = "/actuator/health/engine";

  @Test
  void engine_whenItKeepsUp_isUpAndTellsFiguresToWhoeverIsLoggedIn() {
    Answer answer = oscar.get(ENGINE).is(200);

    assertThat(answer.at("/status")).isEqualTo("UP");
    assertThat(answer.json().at("/components/dueJobs/details/oldestDueMillis").isNumber()).isTrue();
    assertThat(answer.json().at("/components/clockSkew/details/skewMillis").asLong())
        .isBetween(-2000L, 2000L);
  }

  @Test
  void engine_whenNobodyIsLoggedIn_saysUpAndNoMore() {
    assertThat(nobody.get(ENGINE).is(200).json()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"liveness", "readiness"})
  void probe_leavesTheEngineOut(String probe) {
    Answer answer = oscar.get("/actuator/health/" + probe).is(200);

    assertThat(answer.text()).doesNotContain("dueJobs", "clockSkew");
  }
}
