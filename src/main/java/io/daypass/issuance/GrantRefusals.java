package io.daypass.issuance;

import io.daypass.request.Refusal;
import java.time.Duration;

/** Refusals about grants that more than one place gives, in one wording. */
public final class GrantRefusals {

  private GrantRefusals() {}

  /** The same answer for what does not exist and for what one may not see. */
  public static Refusal noSuchGrant() {
    return Refusal.notFound("no-such-grant", "There is no such grant, or you may not see it.");
  }

  public static Refusal notUsable(Grant grant) {
    String why =
        grant.status() == GrantStatus.ISSUING
            ? "is still being issued; try again in a moment"
            : "has ended; ask for access again if you still need it";
    return Refusal.conflict("grant-not-usable", "The grant " + why + ".");
  }

  /** Whoever gave the access could not promise when it ends. */
  static Refusal clocksDisagree(Duration skew) {
    return Refusal.unavailable(
        "clocks-disagree",
        ("The clock of Daypass's machine is %d ms off its database's, so the end of new access"
                + " cannot be promised. Tell whoever runs Daypass, and try again later.")
            .formatted(skew.abs().toMillis()));
  }

  /** Whoever gave the access could not prove later what was given, and why. */
  static Refusal ledgerNotTrusted(String why) {
    return Refusal.unavailable(
        "ledger-not-trusted",
        "No new access is given because %s. Tell whoever runs Daypass, and try again later."
            .formatted(why));
  }

  public static Refusal alreadyEnded(Grant grant) {
    return Refusal.conflict(
        "grant-already-ended",
        grant.status() == GrantStatus.REVOKED
            ? "The grant has ended already; there is nothing left to end."
            : "The grant is being ended already; look again in a moment.");
  }
}
