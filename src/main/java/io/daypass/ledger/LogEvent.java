package io.daypass.ledger;

import io.daypass.identity.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to the log itself. */
public sealed interface LogEvent extends AuditEvent {

  /** The chain of the log's own entries. */
  StreamId STREAM = StreamId.system("ledger");

  @Override
  default StreamId stream() {
    return STREAM;
  }

  /** A key signs that has not signed before. */
  record KeyAdded(String verifierKey, Actor actor) implements LogEvent {

    @Override
    public String type() {
      return "ledger.key-added";
    }

    @Override
    public String subject() {
      return verifierKey.substring(0, verifierKey.indexOf('+'));
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("verifierKey", verifierKey);
    }
  }
}
