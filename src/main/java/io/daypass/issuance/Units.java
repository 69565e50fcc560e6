package io.daypass.issuance;

import static java.util.stream.Collectors.groupingBy;

import io.daypass.entitlement.ConnectorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts claimed work into units, each for one call or one conversation with the target. */
final class Units {

  private Units() {}

  /**
   * @param atOnce how many removals a target takes in one call; failed ones are tried one by one,
   *     so that one that cannot be removed holds up no other
   */
  static List<List<AccessInHand>> of(
      Collection<AccessInHand> claimed, ToIntFunction<ConnectorId> atOnce, Instant now) {
    List<AccessInHand> together = new ArrayList<>();
    List<List<AccessInHand>> units = new ArrayList<>();
    for (AccessInHand one : claimed) {
      if (one.isPlainRemovalAt(now) && atOnce.applyAsInt(target(one)) > 1) {
        together.add(one);
      } else {
        units.add(List.of(one));
      }
    }
    together.stream()
        .collect(groupingBy(one -> one.ref().entitlement()))
        .values()
        .forEach(all -> units.addAll(chunks(all, atOnce.applyAsInt(target(all.get(0))))));
    return units;
  }

  private static ConnectorId target(AccessInHand access) {
    return access.ref().entitlement().connector();
  }

  private static List<List<AccessInHand>> chunks(List<AccessInHand> all, int size) {
    List<List<AccessInHand>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      chunks.add(all.subList(from, Math.min(from + size, all.size())));
    }
    return chunks;
  }
}
