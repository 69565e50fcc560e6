package io.daypass;

import io.daypass.identity.PersonId;

/**
 * The cast of every test and of the demo: Alice asks, Bob manages her, Carol owns the resource, Sam
 * is the security team, Mallory tries.
 */
public final class Samples {

  public static final PersonId ALICE = new PersonId("alice");
  public static final PersonId BOB = new PersonId("bob");
  public static final PersonId CAROL = new PersonId("carol");
  public static final PersonId DANA = new PersonId("dana");
  public static final PersonId SAM = new PersonId("sam");
  public static final PersonId MALLORY = new PersonId("mallory");

  /** Works for Tess, who is in the security team too. */
  public static final PersonId DAVE = new PersonId("dave");

  public static final PersonId TESS = new PersonId("tess");

  private Samples() {}
}
