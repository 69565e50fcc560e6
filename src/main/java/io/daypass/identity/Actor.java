package io.daypass.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did a thing. Every ledger entry names one. */
public sealed interface Actor {

  /** The name that a ledger entry carries as {@code actor.sub}. */
  String subject();

  /**
   * A person, with how they proved who they are (OpenID Connect claims {@code acr}, {@code amr} and
   * {@code auth_time}).
   */
  record Human(
      PersonId person,
      String issuer,
      @Nullable String acr,
      List<String> amr,
      @Nullable Instant authenticatedAt,
      @Nullable String address)
      implements Actor {

    public Human {
      amr = List.copyOf(amr);
    }

    @Override
    public String subject() {
      return person.value();
    }
  }

  /** A part of Daypass that acts by itself, such as the guard. */
  record Component(String name) implements Actor {

    @Override
    public String subject() {
      return name;
    }
  }
}
