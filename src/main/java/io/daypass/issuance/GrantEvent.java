package io.daypass.issuance;

import io.daypass.connector.Guarantees;
import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a grant and its holds, as the ledger tells it. */
sealed interface GrantEvent extends AuditEvent {

  Grant grant();

  @Override
  default StreamId stream() {
    return StreamId.request(grant().request().value());
  }

  @Override
  default String subject() {
    return grant().holder().value();
  }

  /**
   * The wish to issue, before any target is called, with what each target guarantees about the end
   * at this time: configuration can change while the access lasts.
   */
  record Wanted(Grant grant, Actor actor, List<WantedHold> holds) implements GrantEvent {

    @Override
    public String type() {
      return "grant.wanted";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of(
          "grant", grant.id(),
          "role", grant.role(),
          "startsAt", grant.lease().start(),
          "expiresAt", grant.lease().end(),
          "holds", holds.stream().map(Wanted::what).toList());
    }

    private static Map<String, @Nullable Object> what(WantedHold wanted) {
      Guarantees promised = wanted.guarantees();
      Map<String, @Nullable Object> what = new LinkedHashMap<>(GrantEvent.what(wanted.hold()));
      what.put("expiryBy", promised.expiryBy());
      what.put("endsSessions", promised.endsSessions());
      what.put("residualWindow", promised.residualWindow());
      return what;
    }
  }

  /** A piece that shall be issued, and what its target promises. */
  record WantedHold(Hold hold, Guarantees guarantees) {}

  /** A target was read back and has the access; {@code status} is the grant's after it. */
  record HoldHeld(
      Grant grant,
      Actor actor,
      Hold hold,
      boolean preExisting,
      Instant readBackAt,
      GrantStatus status)
      implements GrantEvent {

    @Override
    public String type() {
      return "hold.held";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = about(grant, hold, status);
      data.put("preExisting", preExisting);
      data.put("readBackAt", readBackAt);
      return data;
    }
  }

  /** A target said no. */
  record HoldRefused(Grant grant, Actor actor, Hold hold, String reason, GrantStatus status)
      implements GrantEvent {

    @Override
    public String type() {
      return "hold.refused";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = about(grant, hold, status);
      data.put("reason", reason);
      return data;
    }
  }

  /**
   * A target said that it did it, and when read back shows that it did not; told once, until
   * something else is wrong.
   */
  record HoldContradicted(Grant grant, Actor actor, Hold hold, int attempts, String error)
      implements GrantEvent {

    @Override
    public String type() {
      return "hold.contradicted";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = about(grant, hold, grant.status());
      data.put("attempts", attempts);
      data.put("error", error);
      return data;
    }
  }

  /** A target does not confirm; the guard goes on trying. */
  record HoldStuck(Grant grant, Actor actor, Hold hold, int attempts, String error)
      implements GrantEvent {

    @Override
    public String type() {
      return "hold.stuck";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = about(grant, hold, grant.status());
      data.put("attempts", attempts);
      data.put("error", error);
      return data;
    }
  }

  /** The grant shall end; {@code status} is {@code REVOKED} when nothing was left to take away. */
  record Ending(Grant grant, Actor actor, EndReason reason, GrantStatus status)
      implements GrantEvent {

    @Override
    public String type() {
      return "grant.ending";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("grant", grant.id(), "reason", reason.word(), "status", status);
    }
  }

  /** One piece is gone, or was rightly left; {@code status} is the grant's after it. */
  record HoldReleased(Grant grant, Actor actor, Hold hold, Release release, GrantStatus status)
      implements GrantEvent {

    @Override
    public String type() {
      return "hold.released";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = about(grant, hold, status);
      data.put("how", release.how().word());
      data.put("readBackAt", release.readBackAt());
      data.put("sessionsEnded", release.sessionsEnded());
      return data;
    }
  }

  /** The target has lost the access although the grant goes on: it is issued again. */
  record HoldWantedAgain(Grant grant, Actor actor, Hold hold, GrantStatus status)
      implements GrantEvent {
    @Override
    public String type() {
      return "hold.wanted-again";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return about(grant, hold, status);
    }
  }

  /**
   * The access is back after its end, or may be: a call outlived its claim, or a sweep has found
   * it. It is taken away again.
   */
  record HoldReopened(Grant grant, Actor actor, Hold hold, GrantStatus status)
      implements GrantEvent {
    @Override
    public String type() {
      return "hold.reopened";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return about(grant, hold, status);
    }
  }

  /** The holder was given the means to use the access. Never carries them. */
  record Revealed(Grant grant, Actor actor, Hold hold) implements GrantEvent {

    @Override
    public String type() {
      return "credential.revealed";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return about(grant, hold, grant.status());
    }
  }

  private static Map<String, @Nullable Object> about(Grant grant, Hold hold, GrantStatus status) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("grant", grant.id());
    data.put("hold", hold.id());
    data.put("access", what(hold));
    data.put("status", status);
    return data;
  }

  private static Map<String, @Nullable Object> what(Hold hold) {
    return Map.of(
        "connector", hold.entitlement().connector(),
        "kind", hold.entitlement().kind(),
        "name", hold.entitlement().name(),
        "account", hold.account());
  }
}
