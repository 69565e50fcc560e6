package io.daypass.metrics;

import java.util.Map;

/**
 * The value of one gauge at one moment.
 *
 * @param gauge its name, dotted, such as {@code jit.grants.overdue}; with the unit at the end where
 *     it has one
 * @param meaning what it says, the same for every reading of the gauge
 * @param tags bounded: never a person, a request or anybody's own words; the same keys for every
 *     reading of the gauge
 */
record Reading(String gauge, String meaning, Map<String, String> tags, double value) {

  Reading {
    tags = Map.copyOf(tags);
  }

  Reading unknown() {
    return new Reading(gauge, meaning, tags, Double.NaN);
  }
}
