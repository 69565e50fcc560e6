package io.daypass.syslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyslogMessageTest {

  private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678901Z");

  @Test
  void bytes_whenAllIsGiven_areALineOfRfc5424() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("size", "7");
    parameters.put("root", "ab+/=");

    assertThat(written(List.of(new SyslogElement("daypass@32473", parameters)), "as it is"))
        .isEqualTo(
            "<109>1 2026-01-02T03:04:05.678Z node-1 daypass - checkpoint"
                + " [daypass@32473 size=\"7\" root=\"ab+/=\"] \uFEFFas it is");
  }

  @Test
  void bytes_whenThereAreNoElements_haveADashForThem() {
    assertThat(written(List.of(), "é")).endsWith(" checkpoint - \uFEFFé");
  }

  @Test
  void bytes_whenAValueHoldsQuotesBackslashesAndBrackets_escapeThem() {
    SyslogElement element = new SyslogElement("x@1", Map.of("why", "a\"b\\c]d[e\nf"));

    assertThat(written(List.of(element), "")).contains("[x@1 why=\"a\\\"b\\\\c\\]d[e\nf\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "ümlaut", "tab\t"})
  void message_whenAHeaderFieldWouldShiftTheOthers_isRefused(String host) {
    assertThatThrownBy(() -> message(host, List.of(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HOSTNAME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "a]", "a\"", "a b", "a23456789012345678901234567890123"})
  void element_whenANameWouldEndTheElement_isRefused(String name) {
    assertThatThrownBy(() -> new SyslogElement(name, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SyslogElement("x@1", Map.of(name, "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String written(List<SyslogElement> elements, String text) {
    return new String(message("node-1", elements, text).bytes(), StandardCharsets.UTF_8);
  }

  private static SyslogMessage message(String host, List<SyslogElement> elements, String text) {
    return new SyslogMessage(
        SyslogSeverity.NOTICE, AT, host, "daypass", "checkpoint", elements, text);
  }
}
