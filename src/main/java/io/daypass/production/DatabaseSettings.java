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
  private static final String OWNER_PASSWORD = "DAYPASS_DB_OWNER_PASSWORD";
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
    checkPassword(PASSWORD, "spring.datasource");
    checkOwner();
  }

  /** An account of its own for the tables is better, and one for everything does as well. */
  private void checkOwner() {
    String owner = setting("DAYPASS_DB_OWNER_USERNAME");
    if (owner.isBlank()) {
      return;
    }
    if (owner.equals(setting("spring.datasource.username"))) {
      reasons.add(
          "DAYPASS_DB_OWNER_USERNAME is the same account as DAYPASS_DB_USERNAME. Give the account"
              + " that owns the tables, or remove it.");
    }
    use("spring.flyway.user", owner);
    checkPassword(OWNER_PASSWORD, "spring.flyway");
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

  private void checkPassword(String variable, String account) {
    String inFile = variable + "_FILE";
    String password = setting(variable);
    String file = setting(inFile);
    if (password.isBlank() == file.isBlank()) {
      reasons.add(
          password.isBlank()
              ? inFile
                  + " is not set. Give the file with the database password, or the password itself"
                  + " in "
                  + variable
                  + "."
              : variable + " and " + inFile + " are both set. Remove one.");
    } else if (file.isBlank()) {
      take(variable, password, account);
    } else {
      SecretFile.read(inFile, file, reasons).ifPresent(found -> take(inFile, found, account));
    }
  }

  private void take(String origin, String password, String account) {
    String plain = password.toLowerCase(Locale.ROOT);
    if (WELL_KNOWN.contains(plain) || password.equals(setting("spring.datasource.username"))) {
      reasons.add(
          origin
              + " gives a password that anybody would try first. Give the account a random one.");
    }
    use(account + ".password", password);
  }

  private void use(String property, String value) {
    environment.getPropertySources().addFirst(new MapPropertySource(property, Map.of(property, value)));
  }

  private String setting(String name) {
    return environment.getProperty(name, "");
  }
}
