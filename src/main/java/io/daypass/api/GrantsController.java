package io.daypass.api;

import io.daypass.approval.Readers;
import io.daypass.connector.Credential;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.Person;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.Hold;
import io.daypass.issuance.Reveals;
import io.daypass.process.EarlyRevocation;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Access that is held, used and ended. */
@RestController
@RequestMapping("/api/v1/grants")
class GrantsController {

  private final GrantStore store;
  private final Reveals reveals;
  private final EarlyRevocation revocation;
  private final Readers readers;
  private final Views views;
  private final Idempotency idempotency;
  private final CurrentActor currentActor;

  GrantsController(
      GrantStore store,
      Reveals reveals,
      EarlyRevocation revocation,
      Readers readers,
      Views views,
      Idempotency idempotency,
      CurrentActor currentActor) {
    this.store = store;
    this.reveals = reveals;
    this.revocation = revocation;
    this.readers = readers;
    this.views = views;
    this.idempotency = idempotency;
    this.currentActor = currentActor;
  }

  /** What the holder needs; each item names the access that it opens. */
  record Credentials(List<Map<String, String>> credentials) {}

  @Operation(summary = "My grants, newest first; auditors and operators see everybody's")
  @GetMapping
  Page<GrantView> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    Person caller = views.caller();
    int size = Page.limit(limit);
    List<Grant> found =
        store.page(
            readers.seesEverything(caller) ? null : caller.id(),
            status(state),
            after == null ? null : new GrantId(after),
            size + 1);
    return Page.of(found.stream().map(views::view).toList(), size, GrantView::id);
  }

  @Operation(summary = "One grant with what was read back from its targets")
  @GetMapping("/{id}")
  GrantView one(@PathVariable UUID id) {
    return views.view(views.visible(new GrantId(id)));
  }

  @Operation(summary = "Make and show what is needed to use the access; a repeat makes a new one")
  @PostMapping("/{id}/credentials")
  ResponseEntity<Credentials> reveal(
      @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Actor.Human actor = currentActor.get();
    Grant grant = views.visible(new GrantId(id));
    return idempotency.onceUnkept(
        actor.person(), key, "POST credentials " + id, () -> revealed(grant, actor));
  }

  private ResponseEntity<Credentials> revealed(Grant grant, Actor.Human actor) {
    List<Map<String, String>> shown =
        reveals.reveal(grant.id(), actor).entrySet().stream()
            .map(revealed -> shown(revealed.getKey(), revealed.getValue()))
            .toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Credentials(shown));
  }

  @Operation(summary = "End a grant now")
  @PostMapping("/{id}/revocation")
  ResponseEntity<?> revoke(
      @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Actor.Human actor = currentActor.get();
    Grant grant = views.visible(new GrantId(id));
    ResponseEntity<?> response =
        idempotency.once(
            actor.person(), key, "POST revocation " + id, "", () -> revoked(grant, actor));
    revocation.moveOn(grant.request());
    return response;
  }

  private ResponseEntity<?> revoked(Grant grant, Actor.Human actor) {
    if (!readers.mayEnd(views.caller(), views.requestOf(grant))) {
      throw new Refused(
          Refusal.forbidden(
              "may-not-revoke",
              "Only the holder, who asked, the approvers and operators may end this grant."));
    }
    return ResponseEntity.accepted().body(views.view(revocation.revoke(grant.id(), actor)));
  }

  private static Map<String, String> shown(Hold hold, Credential credential) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("connector", hold.entitlement().connector().value());
    shown.put("kind", hold.entitlement().kind());
    shown.put("name", hold.entitlement().name());
    shown.putAll(credential.facts());
    credential.secrets().forEach((name, secret) -> shown.put(name, secret.reveal()));
    return shown;
  }

  private static @Nullable GrantStatus status(@Nullable String state) {
    if (state == null) {
      return null;
    }
    return Arrays.stream(GrantStatus.values())
        .filter(status -> RequestView.word(status).equals(state))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.invalid(
                        "state-unknown",
                        "\"state\" is one of issuing, active, revoking, revoked.")));
  }
}
