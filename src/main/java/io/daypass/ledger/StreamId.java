package io.daypass.ledger;

import io.daypass.identity.PersonId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one chain of entries: that of a request, of a person, or of a part of the system. */
public record StreamId(String value) implements Comparable<StreamId> {

  private static final String REQUEST = "req:";
  private static final String PERSON = "user:";
  private static final String SYSTEM = "sys:";

  private static final Pattern SHAPE =
      Pattern.compile(
          "req:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|user:[a-z0-9][a-z0-9._-]{0,63}"
              + "|sys:[a-z0-9][a-z0-9-]{0,63}");

  public StreamId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a stream id: " + value);
    }
  }

  public static StreamId request(UUID requestId) {
    return new StreamId(REQUEST + requestId);
  }

  public static StreamId person(PersonId person) {
    return new StreamId(PERSON + person.value());
  }

  /** The chain of what belongs to no request and no person: catalogue, guard, start and stop. */
  public static StreamId system(String name) {
    return new StreamId(SYSTEM + name);
  }

  /** The request whose chain this is; empty for the chain of a person or of the system. */
  public Optional<UUID> requestId() {
    return value.startsWith(REQUEST)
        ? Optional.of(UUID.fromString(value.substring(REQUEST.length())))
        : Optional.empty();
  }

  /** The order in which several heads are locked. */
  @Override
  public int compareTo(StreamId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
