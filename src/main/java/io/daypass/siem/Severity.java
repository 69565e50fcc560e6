package io.daypass.siem;

import java.util.Locale;

/** How much an event matters, in the numbers of two worlds. */
enum Severity {
  INFORMATIONAL(1, 2),
  LOW(2, 4),
  MEDIUM(3, 6),
  HIGH(4, 8),
  CRITICAL(5, 10);

  private final int ocsf;
  private final int cef;

  Severity(int ocsf, int cef) {
    this.ocsf = ocsf;
    this.cef = cef;
  }

  static Severity of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** {@code severity_id}. */
  int ocsf() {
    return ocsf;
  }

  /** From 0 to 10. */
  int cef() {
    return cef;
  }

  String caption() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
