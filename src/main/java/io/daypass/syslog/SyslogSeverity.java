package io.daypass.syslog;

/** How urgent a message is, in the order of RFC 5424 §6.2.1. */
public enum SyslogSeverity {
  EMERGENCY,
  ALERT,
  CRITICAL,
  ERROR,
  WARNING,
  NOTICE,
  INFORMATIONAL,
  DEBUG
}
