package io.daypass.faults;

import io.daypass.faults.Oracle.Repeat;
import java.time.Duration;
import java.util.List;

/**
 * Nodes share the work: nothing is removed twice, unless a node, the database or the target was in
 * trouble in between. Looks only where an account is for one grant alone; on others a removal can
 * belong to another grant.
 */
final class CallChecks {

  private static final String PER_GRANT = "vault";

  /** The first call may have been under way when something happened. */
  private static final Duration ABOUT = Duration.ofSeconds(1);

  private final List<Repeat> repeats;
  private final Outages outages;

  CallChecks(List<Repeat> repeats, Outages outages) {
    this.repeats = repeats;
    this.outages = outages;
  }

  List<Violation> violations() {
    return repeats.stream()
        .filter(repeat -> repeat.access().target().equals(PER_GRANT))
        .filter(
            repeat -> outages.allQuiet(PER_GRANT, repeat.removed().minus(ABOUT), repeat.again()))
        .map(
            repeat ->
                new Violation(
                    "twice",
                    "removed at %s and once more at %s, with nothing wrong in between"
                        .formatted(repeat.removed(), repeat.again()),
                    null,
                    repeat.access()))
        .toList();
  }
}
