package io.daypass.connector.database;

import io.daypass.connector.Secret;
import io.daypass.entitlement.ConnectorId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The databases in which accounts are made, each under the id that the catalogue uses.
 *
 * <p>Nothing is connected to until it is needed, so a database that is down does not stop Daypass.
 */
@ConfigurationProperties("daypass.database")
record DatabaseProperties(@DefaultValue Map<String, Target> targets) {

  DatabaseProperties {
    targets = Map.copyOf(targets);
    targets.forEach(DatabaseProperties::check);
  }

  private static void check(String name, Target target) {
    if (!ConnectorId.isValid(name)) {
      throw wrong(name, "is not a valid name: use lower-case letters, digits and dashes");
    }
    Optional<String> mistake = target.mistake();
    if (mistake.isPresent()) {
      throw wrong(name, mistake.get());
    }
  }

  private static IllegalArgumentException wrong(String name, String mistake) {
    return new IllegalArgumentException("daypass.database.targets." + name + " " + mistake);
  }

  /**
   * One database.
   *
   * @param url where it is, as JDBC spells it, without user and password
   * @param username the account that Daypass itself uses; see docs/examples/postgresql-target.sql
   *     for what it needs
   * @param password its password; this or {@code passwordFile}
   * @param passwordFile the file that holds the password
   * @param advertisedUrl the address that the holder is shown, when it is another one
   * @param reassignTo the role that inherits what an account leaves behind; it should be able to do
   *     nothing, because a function or view that runs with its owner's rights gets its rights
   * @param maxDuration the longest grant
   * @param connectTimeout how long to wait for a connection
   * @param statementTimeout how long to wait for an answer
   */
  record Target(
      @DefaultValue("") String url,
      @DefaultValue("") String username,
      @Nullable Secret password,
      @Nullable Path passwordFile,
      @Nullable String advertisedUrl,
      @DefaultValue("daypass_heir") String reassignTo,
      @DefaultValue("P1D") Duration maxDuration,
      @DefaultValue("2s") Duration connectTimeout,
      @DefaultValue("5s") Duration statementTimeout) {

    boolean isPostgres() {
      return url.startsWith("jdbc:postgresql:");
    }

    boolean isH2() {
      return url.startsWith("jdbc:h2:");
    }

    /** What the holder connects to: never the parameters, which are about our own connection. */
    String shownUrl() {
      return advertisedUrl != null ? advertisedUrl : url.split("[?;]", 2)[0];
    }

    String passwordText() {
      if (password != null) {
        return password.reveal();
      }
      try {
        return Files.readString(passwordPath()).strip();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the password file " + passwordFile, e);
      }
    }

    private Path passwordPath() {
      if (passwordFile == null) {
        throw new IllegalStateException("neither password nor password-file is set");
      }
      return passwordFile;
    }

    private Optional<String> mistake() {
      if (!isPostgres() && !isH2()) {
        return Optional.of(".url must begin with jdbc:postgresql: or jdbc:h2:, which are served");
      }
      if (url.toLowerCase(Locale.ROOT).matches(".*[?&;](user|password)=.*")) {
        return Optional.of(".url must not carry the user or the password: use their own settings");
      }
      if (username.isBlank()) {
        return Optional.of(".username is missing");
      }
      if ((password == null) == (passwordFile == null)) {
        return Optional.of(" needs either .password or .password-file");
      }
      if (!RoleName.isValid(reassignTo)) {
        return Optional.of(".reassign-to is not a role name");
      }
      return durationMistake();
    }

    private Optional<String> durationMistake() {
      if (maxDuration.compareTo(Duration.ofMinutes(1)) < 0) {
        return Optional.of(".max-duration must be one minute or more");
      }
      if (connectTimeout.compareTo(Duration.ofSeconds(1)) < 0
          || statementTimeout.compareTo(Duration.ofSeconds(1)) < 0) {
        return Optional.of(".connect-timeout and .statement-timeout must be one second or more");
      }
      return Optional.empty();
    }
  }
}
