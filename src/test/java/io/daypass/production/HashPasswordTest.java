package io.daypass.production;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class HashPasswordTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void run_whenThePasswordIsLongEnough_printsAHashThatLogsIn() throws IOException {
    assertThat(run("correct horse battery\n")).isZero();

    String hash = shown.toString(UTF_8).strip();
    assertThat(
            PasswordEncoderFactories.createDelegatingPasswordEncoder()
                .matches("correct horse battery", hash))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "elevenchars\n",
        "0123456789012345678901234567890123456789012345678901234567890123456789012\n"
      })
  void run_whenThePasswordDoesNotDo_saysWhatDoesAndNotThePassword(String line) throws IOException {
    assertThat(run(line)).isOne();

    assertThat(shown.toString(UTF_8)).isEmpty();
    assertThat(errors.toString(UTF_8))
        .isEqualToIgnoringNewLines("Give the password as one line of 12 characters to 72 bytes.");
  }

  private int run(String line) throws IOException {
    return HashPassword.run(
        new ByteArrayInputStream(line.getBytes(UTF_8)),
        new PrintStream(shown, true, UTF_8),
        new PrintStream(errors, true, UTF_8));
  }
}
