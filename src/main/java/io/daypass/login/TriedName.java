package io.daypass.login;

import io.daypass.identity.PersonId;
import io.daypass.ledger.StreamId;
import org.jspecify.annotations.Nullable;

/** At whose name a login failed, and in which chain that is told. */
sealed interface TriedName {

  StreamId stream();

  String word();

  /** Tells unknown names apart; null where the name is known. */
  @Nullable String digest();

  /** Somebody whom the directory knows. */
  record Known(PersonId person) implements TriedName {

    @Override
    public StreamId stream() {
      return StreamId.person(person);
    }

    @Override
    public String word() {
      return person.value();
    }

    @Override
    public @Nullable String digest() {
      return null;
    }
  }

  /** A name that the directory does not have. */
  record Unknown(String digest) implements TriedName {

    @Override
    public StreamId stream() {
      return StreamId.system("login");
    }

    @Override
    public String word() {
      return "unknown-name";
    }
  }

  /** All names from all places, when there are too many to tell apart. */
  record Everybody() implements TriedName {

    @Override
    public StreamId stream() {
      return StreamId.system("login");
    }

    @Override
    public String word() {
      return "everybody";
    }

    @Override
    public @Nullable String digest() {
      return null;
    }
  }
}
