package io.daypass.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.daypass.api.RoleTargets.TargetView;
import io.daypass.entitlement.Catalogue;
import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.process.ApprovalInbox;
import io.daypass.process.OpenApproval;
import io.daypass.request.AccessRequest;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deciding about requests; the same tasks as in Tasklist. */
@RestController
@RequestMapping("/api/v1/approvals")
class ApprovalsController {

  private final ApprovalInbox inbox;
  private final RequestStore requests;
  private final Catalogue catalogue;
  private final RoleTargets targets;
  private final Views views;
  private final Idempotency idempotency;
  private final CurrentActor currentActor;

  ApprovalsController(
      ApprovalInbox inbox,
      RequestStore requests,
      Catalogue catalogue,
      RoleTargets targets,
      Views views,
      Idempotency idempotency,
      CurrentActor currentActor) {
    this.inbox = inbox;
    this.requests = requests;
    this.catalogue = catalogue;
    this.targets = targets;
    this.views = views;
    this.idempotency = idempotency;
    this.currentActor = currentActor;
  }

  /** An approval that waits, with the request it is about and what the targets guarantee. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OpenApprovalView(
      String id,
      String lane,
      @Nullable Instant dueAt,
      RequestView request,
      List<TargetView> targets) {}

  /**
   * A decision.
   *
   * @param decision {@code approve} or {@code deny}
   * @param comment needed for a denial
   * @param requestHash of the request as it was shown; another one is refused
   */
  record NewDecision(
      @Nullable String decision, @Nullable String comment, @Nullable String requestHash) {}

  @Operation(summary = "What waits for my decision, the most urgent first")
  @GetMapping
  Page<OpenApprovalView> list() {
    List<OpenApprovalView> open = inbox.of(views.caller()).stream().map(this::view).toList();
    return new Page<>(open, null);
  }

  @Operation(summary = "Approve or deny")
  @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> decide(
      @PathVariable String id,
      @RequestBody NewDecision body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Actor.Human actor = currentActor.get();
    return idempotency.once(
        actor.person(), key, "POST approval " + id, body, () -> decided(id, body, actor));
  }

  private ResponseEntity<?> decided(String id, NewDecision body, Actor.Human actor) {
    String seenHash = body.requestHash() == null ? "" : body.requestHash();
    RequestId request = inbox.decide(id, body.decision(), body.comment(), seenHash, actor);
    return ResponseEntity.ok(views.view(requests.find(request).orElseThrow()));
  }

  private OpenApprovalView view(OpenApproval open) {
    AccessRequest request = requests.find(open.request()).orElseThrow();
    return new OpenApprovalView(
        open.id(),
        open.lane().word(),
        open.dueAt(),
        views.view(request),
        catalogue.role(request.role()).map(targets::of).orElse(List.of()));
  }
}
