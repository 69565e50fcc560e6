package io.daypass.demo;

import io.daypass.identity.DirectorySync;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives the cast its password at the first start, and tells a new user what to do. */
class DemoCast {

  private static final Logger LOG = LoggerFactory.getLogger(DemoCast.class);

  /** The person in the cast who has no account in the directory; there is a role for that. */
  static final String WITHOUT_ACCOUNT = "dana";

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private final DemoProperties demo;
  private final String password;
  private final boolean firstStart;

  DemoCast(DemoProperties demo, DirectorySync sync, PasswordEncoder passwords) {
    this.demo = demo;
    this.password = demo.password() == null ? random() : demo.password();
    this.firstStart = sync.setMissingPasswords(passwords.encode(password)) > 0;
  }

  @EventListener
  void greet(ApplicationReadyEvent ready) {
    String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    LOG.info(
        """

        ------------------------------------------------------------------------
         Daypass demo, for this machine only. Never for production.
           Tasklist  http://127.0.0.1:{}/camunda/app/tasklist/
           API       http://127.0.0.1:{}/api/v1/entitlements
           Log in as alice (asks), bob (her manager), carol (owner),
           sam (security), audrey (auditor), oscar (operator), mallory (tries).
           {}
           Now walk through docs/try-it.md.
        ------------------------------------------------------------------------
        """,
        port,
        port,
        passwordLine());
  }

  private String passwordLine() {
    if (demo.password() != null) {
      return "Password: the one you gave in daypass.demo.password.";
    }
    return firstStart
        ? "Password for all of them, shown this once: " + password
        : "Password: as shown at the first start; delete " + demo.directory() + " to begin anew.";
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
