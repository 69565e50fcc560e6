package io.daypass.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.daypass.ledger.SequencerStore.Pending;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The order in which entries come into the log. */
final class PendingOrder {

  private PendingOrder() {}

  /**
   * By time as far as that goes, since it is what a reader expects; but always in the order of each
   * stream, whatever the clocks of its writers said.
   */
  static List<Pending> of(List<Pending> entries) {
    Map<String, Deque<Pending>> streams =
        entries.stream()
            .sorted(comparing(Pending::seq))
            .collect(groupingBy(Pending::stream, Collectors.toCollection(ArrayDeque::new)));
    return entries.stream()
        .sorted(comparing(Pending::id))
        .map(place -> Objects.requireNonNull(streams.get(place.stream())).pop())
        .toList();
  }
}
