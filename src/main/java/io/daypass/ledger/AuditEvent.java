package io.daypass.ledger;

import io.daypass.identity.Actor;
import io.daypass.identity.PersonId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or was refused, and must be provable later. Each step package owns its
 * events as a sealed interface of records that implement this one.
 */
public interface AuditEvent {

  /** The chain that the entry continues. */
  StreamId stream();

  /** What happened, as thing and past participle: {@code request.submitted}. */
  String type();

  Actor actor();

  /** The person for whom the actor acts, when that is somebody else. */
  default Optional<PersonId> onBehalfOf() {
    return Optional.empty();
  }

  /** Who or what it is about, such as the beneficiary or the role. */
  String subject();

  /**
   * The facts. Values are texts, booleans, integers up to 2^53-1, null, instants, durations, ids,
   * enums, and lists and maps of these. Never a person's own words: those go through {@link
   * FreeTextStore}, because an entry can not be deleted.
   */
  Map<String, @Nullable Object> data();

  /** The version of the rule that decided, when a rule did. */
  default Optional<String> policy() {
    return Optional.empty();
  }
}
