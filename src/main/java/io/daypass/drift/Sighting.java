package io.daypass.drift;

import org.jspecify.annotations.Nullable;

/**
 * A difference with what shall be done about it.
 *
 * @param doubt why nothing shall be done now although the response says so; null when it can
 */
record Sighting(
    Watched watched,
    String key,
    Difference difference,
    DriftResponse response,
    @Nullable String doubt) {

  boolean removes() {
    return response == DriftResponse.REMOVE;
  }

  Sighting doubted(String why) {
    return new Sighting(watched, key, difference, response, why);
  }

  /** The same for every sighting of one difference. */
  String openKey() {
    return openKey(difference.kind(), watched, key);
  }

  static String openKey(DriftKind kind, Watched watched, String key) {
    return kind + " " + watched.entitlement() + " " + key;
  }
}
