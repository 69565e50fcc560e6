package io.daypass.drift;

import io.daypass.connector.ExternalRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a comparison came to, with accounts in lower case as keys.
 *
 * @param differences by account; unknown access among them only where there was a baseline
 * @param standing accounts that have the entitlement, and not from Daypass
 * @param unsettled accounts of which nothing can be said: something is under way
 * @param listed how many accounts the target has
 */
record Compared(
    Map<String, Difference> differences,
    Map<String, ExternalRef> standing,
    Set<String> unsettled,
    Set<String> listed) {

  /** Without these, of which a second look has shown that nothing can be said. */
  Compared without(List<String> doubtful) {
    Map<String, Difference> left = new LinkedHashMap<>(differences);
    left.keySet().removeAll(doubtful);
    Set<String> more = new HashSet<>(unsettled);
    more.addAll(doubtful);
    return new Compared(left, standing, more, listed);
  }
}
