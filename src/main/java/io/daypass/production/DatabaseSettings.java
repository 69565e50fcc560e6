package io.daypass.production;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Daypass's own database: PostgreSQL, with a password that nobody can guess from an example. */
final class DatabaseSettings {

  private static final String PASSWORD = "DAYPASS_DB_PASSWORD";
  private static final String PASSWORD_FILE = "DAYPASS_DB_PASSWORD_FILE";
  private static final Pattern CREDENTIALS =
      Pattern.compile("[?&;](user|password)=|//[^/]*@", Pattern.CASE_INSENSITIVE);
  private static final Set<String> WELL_KNOWN =
      Set.of("changeme", "change-me", "daypass", "password", "postgres", "secret");

  private final ConfigurableEnvironment environment;
  private final List<String> reasons;

  DatabaseSettings(ConfigurableEnvironment environment, List<String> reasons) {
    this.environment = environment;
    this.reasons = reasons;
  }

  void check() {
    checkUrl(setting("spring.datasource.url"));
    if (setting("spring.datasource.username").isBlank()) {
      reasons.add("DAYPASS_DB_USERNAME is not set. Give the account that owns the database.");
    }
    checkPassword(setting(PASSWORD), setting(PASSWORD_FILE));
  }

  private void checkUrl(String url) {
    if (url.isBlank()) {
      reasons.add(
          "DAYPASS_DB_URL is not set. Give Daypass's own database, for example"
              + " jdbc:postgresql://db.example:5432/daypass");
    } else if (url.startsWith("jdbc:h2:")) {
      reasons.add(
          "DAYPASS_DB_URL names an H2 database, which is for the demo. Give a PostgreSQL database.");
    } else if (!url.startsWith("jdbc:postgresql:")) {
      reasons.add(
          "DAYPASS_DB_URL must begin with jdbc:postgresql: since no other database is served.");
    }
    if (CREDENTIALS.matcher(url).find()) {
      reasons.add(
          "DAYPASS_DB_URL carries the user or the password, and URLs end up in logs. Use"
              + " DAYPASS_DB_USERNAME and DAYPASS_DB_PASSWORD_FILE.");
    }
  }

  private void checkPassword(String password, String file) {
    if (password.isBlank() == file.isBlank()) {
      reasons.add(
          password.isBlank()
              ? PASSWORD_FILE
                  + " is not set. Give the file with the database password, or the password itself"
                  + " in "
                  + PASSWORD
                  + "."
              : PASSWORD + " and " + PASSWORD_FILE + " are both set. Remove one.");
    } else if (file.isBlank()) {
      use(PASSWORD, password);
    } else {
      SecretFile.read(PASSWORD_FILE, file, reasons).ifPresent(found -> use(PASSWORD_FILE, found));
    }
  }

  private void use(String origin, String password) {
    String plain = password.toLowerCase(Locale.ROOT);
    if (WELL_KNOWN.contains(plain) || password.equals(setting("spring.datasource.username"))) {
      reasons.add(
          origin
              + " gives a password that anybody would try first. Give the account a random one.");
    }
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "database-password", Map.of("spring.datasource.password", password)));
  }

  private String setting(String name) {
    return environment.getProperty(name, "");
  }
}
