package io.daypass.metrics;

/** How often some gauges are read. */
enum Pace {
  /** A few index reads: every five seconds. */
  OFTEN,
  /** Has to count row by row: every minute. */
  SELDOM
}
