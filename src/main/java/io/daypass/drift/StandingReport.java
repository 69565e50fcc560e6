package io.daypass.drift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Access that people have for good, against what it was when Daypass began.
 *
 * @param frozenAt when the first entitlement was read; null while none was
 * @param byDay how many there were at the end of each day (UTC) on which something changed
 */
public record StandingReport(
    @Nullable Instant frozenAt,
    List<StandingCount> entitlements,
    SortedMap<LocalDate, Integer> byDay) {

  static StandingReport of(List<StandingCount> counts, List<StandingStore.Counted> trend) {
    Set<String> shown =
        Set.copyOf(counts.stream().map(StandingCount::entitlement).distinct().toList());
    SortedMap<LocalDate, Integer> byDay = new TreeMap<>();
    Map<String, Integer> current = new HashMap<>();
    for (StandingStore.Counted counted : trend) {
      if (shown.contains(counted.entitlement())) {
        current.put(counted.entitlement(), counted.pairs());
        byDay.put(
            counted.at().atZone(ZoneOffset.UTC).toLocalDate(),
            current.values().stream().mapToInt(Integer::intValue).sum());
      }
    }
    Instant first =
        counts.stream().map(StandingCount::frozenAt).min(Instant::compareTo).orElse(null);
    return new StandingReport(first, counts, byDay);
  }

  public int baseline() {
    return entitlements.stream().mapToInt(StandingCount::baseline).sum();
  }

  public int now() {
    return entitlements.stream().mapToInt(StandingCount::now).sum();
  }

  /** In percent with one decimal, below zero when there is more than before; empty of nothing. */
  public Optional<Double> reduction() {
    return baseline() == 0
        ? Optional.empty()
        : Optional.of(Math.round(1000.0 * (baseline() - now()) / baseline()) / 10.0);
  }
}
