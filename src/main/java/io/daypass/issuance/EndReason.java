package io.daypass.issuance;

import java.util.Locale;

/** Why a grant ends. */
public enum EndReason {
  /** Its time is over. */
  LEASE_OVER,
  /** Somebody ended it early. */
  MANUAL,
  /** A target said no, so the rest of the bundle goes too. */
  TARGET_REFUSED;

  /** The word in the API and the ledger, such as {@code lease-over}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
