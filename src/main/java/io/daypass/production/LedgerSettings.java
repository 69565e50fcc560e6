package io.daypass.production;

import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;

/** The name of the ledger and the key that signs it. Whether the key is any good it finds out. */
final class LedgerSettings {

  private static final String KEY = "DAYPASS_LEDGER_KEY";
  private static final String KEY_FILE = "DAYPASS_LEDGER_KEY_FILE";

  private final ConfigurableEnvironment environment;
  private final List<String> reasons;

  LedgerSettings(ConfigurableEnvironment environment, List<String> reasons) {
    this.environment = environment;
    this.reasons = reasons;
  }

  void check() {
    if (setting("daypass.ledger.origin").isBlank()) {
      reasons.add(
          "DAYPASS_LEDGER_ORIGIN is not set. Give this ledger a name that no other has, for example"
              + " daypass.example.org/ledger");
    }
    if (isTrue("daypass.ledger.create-key") || isTrue("DAYPASS_LEDGER_CREATE_KEY")) {
      reasons.add(
          "DAYPASS_LEDGER_CREATE_KEY is set, and a key made by itself would be known to nobody."
              + " Remove it.");
    }
    checkKey(setting(KEY), setting(KEY_FILE));
  }

  private void checkKey(String key, String file) {
    if (key.isBlank() && file.isBlank()) {
      reasons.add(
          KEY_FILE
              + " is not set. Give the file with the key that signs the ledger; make one with"
              + " openssl genpkey -algorithm ed25519");
    } else if (!key.isBlank() && !file.isBlank()) {
      reasons.add(KEY + " and " + KEY_FILE + " are both set. Remove one.");
    } else if (key.isBlank()) {
      SecretFile.read(KEY_FILE, file, reasons);
    }
  }

  private boolean isTrue(String name) {
    return Boolean.parseBoolean(setting(name));
  }

  private String setting(String name) {
    return environment.getProperty(name, "");
  }
}
