package io.daypass.process;

import io.daypass.identity.PersonId;
import io.daypass.request.Ask;
import java.time.Duration;

/** What people ask for in tests. */
public final class Asks {

  private static final String WHY = "Customer 4711 waits for an answer.";

  private Asks() {}

  public static Ask of(PersonId person, String role) {
    return new Ask(person, role, WHY, null, null, null, null);
  }

  public static Ask of(PersonId person, String role, Duration duration) {
    return new Ask(person, role, WHY, duration.toString(), null, null, null);
  }

  public static Ask because(PersonId person, String role, String why) {
    return new Ask(person, role, why, null, null, null, null);
  }

  public static Ask onBehalf(PersonId person, PersonId beneficiary, String role) {
    return new Ask(person, role, WHY, null, beneficiary.value(), null, null);
  }
}
