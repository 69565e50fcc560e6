package io.daypass.anchor;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import io.daypass.ledger.TreeHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens to anchors, as the ledger tells it. That one was put outside is no entry: it would
 * need a checkpoint, which would be put outside, and so on for ever. {@code ledger_anchor} has it.
 */
sealed interface AnchorEvent extends AuditEvent {

  @Override
  default StreamId stream() {
    return StreamId.system("anchors");
  }

  @Override
  default Actor actor() {
    return new Actor.Component("anchors");
  }

  String sink();

  @Override
  default String subject() {
    return sink();
  }

  /** A place that took checkpoints takes none any more. */
  record Failed(String sink, String why) implements AnchorEvent {

    @Override
    public String type() {
      return "anchor.failed";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("sink", sink, "why", why);
    }
  }

  /** It takes them again. */
  record Recovered(String sink, int failures) implements AnchorEvent {

    @Override
    public String type() {
      return "anchor.recovered";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("sink", sink, "failures", failures);
    }
  }

  /** What lies outside does not go with this ledger; no new access from now on. */
  record Disagreed(String sink, String why) implements AnchorEvent {

    @Override
    public String type() {
      return "anchor.disagreed";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("sink", sink, "why", why);
    }
  }

  /** It goes with this ledger again. */
  record Agreed(String sink) implements AnchorEvent {

    @Override
    public String type() {
      return "anchor.agreed";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("sink", sink);
    }
  }

  /** A place no longer has what it once confirmed. */
  record Lost(String sink, long expectedSize, long foundSize) implements AnchorEvent {

    @Override
    public String type() {
      return "anchor.lost";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("sink", sink, "expectedSize", expectedSize, "foundSize", foundSize);
    }
  }

  /** The ledger goes on without entries that a checkpoint outside speaks of. */
  record Continued(String sink, long ownSize, long lostSize, TreeHash lostRoot)
      implements AnchorEvent {

    @Override
    public String type() {
      return "anchor.continued";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of(
          "sink", sink, "ownSize", ownSize, "lostSize", lostSize, "lostRoot", lostRoot.hex());
    }
  }
}
