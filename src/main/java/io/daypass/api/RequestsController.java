package io.daypass.api;

import io.daypass.approval.Readers;
import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.Person;
import io.daypass.process.AccessRequests;
import io.daypass.request.AccessRequest;
import io.daypass.request.Ask;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking for access. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestsController {

  private final AccessRequests accessRequests;
  private final RequestStore store;
  private final Readers readers;
  private final Views views;
  private final Idempotency idempotency;
  private final CurrentActor currentActor;

  RequestsController(
      AccessRequests accessRequests,
      RequestStore store,
      Readers readers,
      Views views,
      Idempotency idempotency,
      CurrentActor currentActor) {
    this.accessRequests = accessRequests;
    this.store = store;
    this.readers = readers;
    this.views = views;
    this.idempotency = idempotency;
    this.currentActor = currentActor;
  }

  /**
   * What a person sends.
   *
   * @param duration ISO-8601; without it the role's default
   * @param beneficiary who shall hold the access; without it the caller
   * @param publicKey the holder's SSH public key, for roles that need one
   */
  record NewRequest(
      @Nullable String role,
      @Nullable String justification,
      @Nullable String duration,
      @Nullable String beneficiary,
      @Nullable String ticket,
      @Nullable String publicKey) {

    Ask by(Actor.Human actor) {
      return new Ask(actor.person(), role, justification, duration, beneficiary, ticket, publicKey);
    }
  }

  @Operation(summary = "Ask for access; with dryRun=true see what would happen")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> submit(
      @RequestBody NewRequest body,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest call) {
    Actor.Human actor = currentActor.get();
    if (dryRun) {
      call.setAttribute(Problems.PREVIEW, true);
      AccessRequest preview = accessRequests.preview(body.by(actor), actor);
      return ResponseEntity.ok(
          RequestView.of(preview, String.valueOf(body.justification()), List.of(), null));
    }
    return idempotency.once(
        actor.person(), key, "POST requests", body, () -> submitted(body, actor));
  }

  private ResponseEntity<?> submitted(NewRequest body, Actor.Human actor) {
    AccessRequest request = accessRequests.submit(body.by(actor), actor);
    return ResponseEntity.created(URI.create("/api/v1/requests/" + request.id()))
        .body(views.view(request));
  }

  @Operation(summary = "What I asked for or got; auditors and operators see everything")
  @GetMapping
  Page<RequestView> list(
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    Person caller = views.caller();
    RequestId before = after == null ? null : new RequestId(after);
    int size = Page.limit(limit);
    List<AccessRequest> found =
        readers.seesEverything(caller)
            ? store.all(before, size + 1)
            : store.concerning(caller.id(), before, size + 1);
    return Page.of(found.stream().map(views::view).toList(), size, RequestView::id);
  }

  @Operation(summary = "One request with its route, decisions and grant")
  @GetMapping("/{id}")
  RequestView one(@PathVariable UUID id) {
    return views.view(views.visible(new RequestId(id)));
  }

  @Operation(summary = "Take a pending request back")
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<?> withdraw(
      @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Actor.Human actor = currentActor.get();
    RequestId request = views.visible(new RequestId(id)).id();
    return idempotency.once(
        actor.person(),
        key,
        "POST withdrawal " + id,
        "",
        () -> {
          accessRequests.withdraw(request, actor);
          return ResponseEntity.ok(views.view(store.find(request).orElseThrow()));
        });
  }
}
