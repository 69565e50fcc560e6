package io.daypass.login;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who got in, and who did not, as the ledger tells it. What happened at a known name is in that
 * person's chain, everything else in {@code sys:login}.
 */
sealed interface LoginEvent extends AuditEvent {

  /** Nobody has proved to be anybody when a login fails. */
  Actor LOGIN = new Actor.Component("login");

  /** A person got in; told once in a while for one address and entrance, not at every call. */
  record Succeeded(Actor.Human actor, Entrance entrance) implements LoginEvent {

    @Override
    public StreamId stream() {
      return StreamId.person(actor.person());
    }

    @Override
    public String type() {
      return "login.succeeded";
    }

    @Override
    public String subject() {
      return actor.subject();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("entrance", entrance.word());
    }
  }

  /**
   * Somebody was not let in. {@code attempts} counts those of this name from this place since
   * {@code since}; where it jumps, the ones between were left out.
   */
  record Failed(TriedName whose, Attempt attempt, WhyFailed why, long attempts, Instant since)
      implements LoginEvent {

    @Override
    public StreamId stream() {
      return whose.stream();
    }

    @Override
    public Actor actor() {
      return LOGIN;
    }

    @Override
    public String type() {
      return "login.failed";
    }

    @Override
    public String subject() {
      return whose.word();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("why", why.word());
      data.put("name", whose.digest());
      data.put("address", attempt.address());
      data.put("entrance", attempt.entrance().word());
      data.put("attempts", attempts);
      data.put("since", since);
      return data;
    }
  }

  /**
   * So many logins failed that not each of them is an entry. {@code attempts} is all of them from
   * {@code since} on.
   */
  record FailuresCounted(TriedName whose, @Nullable String network, long attempts, Instant since)
      implements LoginEvent {

    @Override
    public StreamId stream() {
      return whose.stream();
    }

    @Override
    public Actor actor() {
      return LOGIN;
    }

    @Override
    public String type() {
      return "login.failures-counted";
    }

    @Override
    public String subject() {
      return whose.word();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("name", whose.digest());
      data.put("network", network);
      data.put("attempts", attempts);
      data.put("since", since);
      return data;
    }
  }
}
