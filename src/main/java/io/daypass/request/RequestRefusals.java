package io.daypass.request;

import java.util.Locale;

/** Refusals that more than one step gives, in one wording. */
public final class RequestRefusals {

  private RequestRefusals() {}

  public static Refusal noLongerPending(AccessRequest request) {
    return Refusal.conflict(
        "request-not-pending",
        "The request is already %s; nothing can be decided about it any more."
            .formatted(request.status().name().toLowerCase(Locale.ROOT)));
  }

  /** The same answer for what does not exist and for what one may not see. */
  public static Refusal noSuchRequest() {
    return Refusal.notFound("no-such-request", "There is no such request, or you may not see it.");
  }
}
