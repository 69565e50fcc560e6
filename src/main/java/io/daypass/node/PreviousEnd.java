package io.daypass.node;

import java.util.Locale;

/** How a node ended before it started again. */
enum PreviousEnd {
  /** It has never run. */
  NONE,
  STOPPED,
  /** It died, or its database was away when it was stopped. */
  NOT_RECORDED;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
