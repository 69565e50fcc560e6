package io.daypass.login;

import java.util.Locale;

/** Which door somebody came to. */
public enum Entrance {
  /** Daypass's own API. */
  API,
  /** Tasklist and Cockpit. */
  WEB_APPS;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
