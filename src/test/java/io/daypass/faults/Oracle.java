package io.daypass.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What really is in the targets and has been: written by the targets themselves, in the process of
 * the campaign, whatever they told Daypass.
 */
final class Oracle {

  /** One access on one account in one target. */
  record Access(String target, String account, String name) {}

  /**
   * A time during which an access was there.
   *
   * @param to null while it is there
   * @param standing whether it was there before Daypass
   */
  record Stay(Access access, Instant from, @Nullable Instant to, boolean standing) {

    Instant toOr(Instant now) {
      return to == null ? now : to;
    }
  }

  /** A call to remove an access that had been removed before. */
  record Repeat(Access access, Instant removed, Instant again) {}

  private final List<Stay> over = new ArrayList<>();
  private final List<Repeat> repeats = new ArrayList<>();
  private final Map<Access, Stay> now = new HashMap<>();

  synchronized void standing(Access access) {
    now.put(access, new Stay(access, Instant.now(), null, true));
  }

  /** Whether that was new. */
  synchronized boolean added(Access access) {
    return now.putIfAbsent(access, new Stay(access, Instant.now(), null, false)) == null;
  }

  /** Whether it was there. */
  synchronized boolean removed(Access access) {
    Stay stay = now.remove(access);
    if (stay == null) {
      noteRepeat(access);
      return false;
    }
    over.add(new Stay(access, stay.from(), Instant.now(), stay.standing()));
    return true;
  }

  synchronized boolean has(Access access) {
    return now.containsKey(access);
  }

  synchronized List<Stay> present() {
    return List.copyOf(now.values());
  }

  synchronized List<Stay> stays() {
    List<Stay> all = new ArrayList<>(over);
    all.addAll(now.values());
    return all;
  }

  synchronized List<Repeat> repeats() {
    return List.copyOf(repeats);
  }

  /** Who removes what never came, because it was revoked before, repeats nothing. */
  private void noteRepeat(Access access) {
    over.stream()
        .filter(stay -> stay.access().equals(access))
        .map(Stay::to)
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .ifPresent(removed -> repeats.add(new Repeat(access, removed, Instant.now())));
  }
}
