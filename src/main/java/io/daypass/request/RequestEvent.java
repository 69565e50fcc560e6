package io.daypass.request;

import io.daypass.identity.Actor;
import io.daypass.identity.PersonId;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to an ask, as the ledger tells it. */
sealed interface RequestEvent extends AuditEvent {

  AccessRequest request();

  @Override
  default StreamId stream() {
    return StreamId.request(request().id().value());
  }

  @Override
  default String subject() {
    return request().beneficiary().value();
  }

  /** Somebody asked. */
  record Submitted(AccessRequest request, Actor actor, Map<String, @Nullable Object> justification)
      implements RequestEvent {

    @Override
    public String type() {
      return "request.submitted";
    }

    @Override
    public Optional<PersonId> onBehalfOf() {
      return request.isOnBehalf() ? Optional.of(request.beneficiary()) : Optional.empty();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("role", request.role().value());
      data.put("duration", request.duration());
      data.put("justification", justification);
      data.put("hash", request.hash());
      request.ticket().ifPresent(ticket -> data.put("ticket", ticket));
      return data;
    }
  }

  /** Risk chose a route: nobody, somebody, or a refusal. */
  record Routed(AccessRequest request, Actor actor, Routing routing) implements RequestEvent {

    @Override
    public String type() {
      return "request.routed";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of(
          "route", routing.kind(),
          "lanes", routing.lanes().stream().map(Lane::word).toList(),
          "rating", routing.rating(),
          "score", routing.score(),
          "reasons", routing.reasons());
    }
  }

  /** The ask reached its end or its approval. */
  record Settled(AccessRequest request, Actor actor, RequestStatus status, String reason)
      implements RequestEvent {

    @Override
    public String type() {
      return "request." + status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("reason", reason);
    }
  }
}
