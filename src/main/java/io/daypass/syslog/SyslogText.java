package io.daypass.syslog;

/** What may stand in the fields of a message, RFC 5424 §6. */
final class SyslogText {

  private static final int LONGEST_NAME = 32;

  private SyslogText() {}

  /** A header field: printable ASCII without spaces. A space in it would shift all that follows. */
  static void checkField(String field, String value, int longest) {
    if (value.isEmpty()
        || value.length() > longest
        || !value.chars().allMatch(SyslogText::isGraphic)) {
      throw new IllegalArgumentException(
          "%s of a syslog message is 1 to %d printable ASCII characters without spaces, not \"%s\""
              .formatted(field, longest, value));
    }
  }

  static void checkName(String field, String value) {
    checkField(field, value, LONGEST_NAME);
    if (value.chars().anyMatch(c -> c == '=' || c == ']' || c == '"')) {
      throw new IllegalArgumentException(
          "%s of a syslog message has no = ] or \" in it, unlike \"%s\"".formatted(field, value));
    }
  }

  private static boolean isGraphic(int c) {
    return c > ' ' && c <= '~';
  }
}
