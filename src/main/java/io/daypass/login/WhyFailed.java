package io.daypass.login;

import java.util.Locale;

/** Why somebody was not let in. The person is never told which it was. */
enum WhyFailed {
  WRONG_PASSWORD,
  /** The person has left, or has no password. */
  MAY_NOT_LOG_IN,
  UNKNOWN_NAME,
  /** Too many wrong ones before; this one was not looked at. */
  HELD_BACK;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
