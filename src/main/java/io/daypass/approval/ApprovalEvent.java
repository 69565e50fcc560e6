package io.daypass.approval;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.FreeText;
import io.daypass.ledger.StreamId;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What approvers do, as the ledger tells it. */
sealed interface ApprovalEvent extends AuditEvent {

  AccessRequest request();

  @Override
  default StreamId stream() {
    return StreamId.request(request().id().value());
  }

  @Override
  default String subject() {
    return request().beneficiary().value();
  }

  /** Somebody decided in one lane. */
  record Decided(AccessRequest request, Actor actor, Approval approval, @Nullable FreeText comment)
      implements ApprovalEvent {

    @Override
    public String type() {
      return "approval.decided";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("lane", approval.lane().word());
      data.put("decision", approval.decision().word());
      data.put("hash", approval.requestHash());
      if (comment != null) {
        data.put("comment", comment.data());
      }
      return data;
    }
  }

  /** Nobody answered in time, so more people were asked. */
  record Escalated(AccessRequest request, Actor actor, Lane lane, Approvers approvers)
      implements ApprovalEvent {

    @Override
    public String type() {
      return "approval.escalated";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of(
          "lane",
          lane.word(),
          "groups",
          approvers.groups().stream().map(Object::toString).toList());
    }
  }
}
