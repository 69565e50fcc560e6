package io.daypass.siem;

import java.util.Locale;

/** How much an event matters, in the numbers of three worlds. */
enum Severity {
  INFORMATIONAL(1, 6, 2),
  LOW(2, 5, 4),
  MEDIUM(3, 4, 6),
  HIGH(4, 3, 8),
  CRITICAL(5, 2, 10);

  private final int ocsf;
  private final int syslog;
  private final int cef;

  Severity(int ocsf, int syslog, int cef) {
    this.ocsf = ocsf;
    this.syslog = syslog;
    this.cef = cef;
  }

  static Severity of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** {@code severity_id}. */
  int ocsf() {
    return ocsf;
  }

  /** RFC 5424 table 2: smaller is worse. */
  int syslog() {
    return syslog;
  }

  /** From 0 to 10. */
  int cef() {
    return cef;
  }

  String caption() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
