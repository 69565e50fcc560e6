package io.daypass.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a person now, and what it said before.
 *
 * @param before null for a new person
 * @param passwordChanged whether another password lets the person in now, or none
 */
public record PersonChange(@Nullable Person before, Person after, boolean passwordChanged) {

  public Optional<Person> known() {
    return Optional.ofNullable(before);
  }

  /** Whether there is anything to tell. */
  public boolean isOne() {
    return passwordChanged || !after.equals(before);
  }
}
