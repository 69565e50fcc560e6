package io.daypass.api;

import io.daypass.api.DriftView.FindingView;
import io.daypass.api.DriftView.SweepView;
import io.daypass.api.DriftView.SweptTargetView;
import io.daypass.drift.DriftFindings;
import io.daypass.drift.Finding;
import io.daypass.drift.Sweep;
import io.daypass.drift.SweepStore;
import io.daypass.drift.Sweeps;
import io.daypass.drift.TargetStatusStore;
import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where targets differ from what should be held in them. */
@RestController
@RequestMapping("/api/v1/drift")
class DriftController {

  private final DriftFindings findings;
  private final Sweeps sweeps;
  private final SweepStore sweepStore;
  private final TargetStatusStore targets;
  private final DriftScope scope;
  private final Idempotency idempotency;
  private final CurrentActor currentActor;

  DriftController(
      DriftFindings findings,
      Sweeps sweeps,
      SweepStore sweepStore,
      TargetStatusStore targets,
      DriftScope scope,
      Idempotency idempotency,
      CurrentActor currentActor) {
    this.findings = findings;
    this.sweeps = sweeps;
    this.sweepStore = sweepStore;
    this.targets = targets;
    this.scope = scope;
    this.idempotency = idempotency;
    this.currentActor = currentActor;
  }

  @Operation(summary = "Findings, newest first; owners see those of their own resources")
  @GetMapping("/findings")
  Page<FindingView> findings(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    int size = Page.limit(limit);
    List<Finding> found = findings.page(scope.owners(), isOpen(state), after, size + 1);
    return Page.of(found.stream().map(FindingView::of).toList(), size, FindingView::id);
  }

  @Operation(summary = "One finding")
  @GetMapping("/findings/{id}")
  FindingView finding(@PathVariable UUID id) {
    return findings
        .find(id)
        .filter(scope::maySee)
        .map(FindingView::of)
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.notFound(
                        "no-such-finding", "There is no such finding, or you may not see it.")));
  }

  @Operation(summary = "Compare all targets now; it begins within seconds. For operators")
  @PostMapping("/sweeps")
  ResponseEntity<?> sweep(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Actor.Human actor = currentActor.get();
    return idempotency.once(actor.person(), key, "POST sweeps", "", () -> asked(actor));
  }

  private ResponseEntity<?> asked(Actor.Human actor) {
    scope.mustOperate();
    Sweep sweep = sweeps.ask(actor);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/drift/sweeps/" + sweep.id()))
        .body(SweepView.of(sweep));
  }

  @Operation(summary = "Sweeps of the last 30 days, newest first. For auditors and operators")
  @GetMapping("/sweeps")
  Page<SweepView> sweeps(
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    scope.mustWatch();
    int size = Page.limit(limit);
    List<Sweep> found = sweepStore.page(after, size + 1);
    return Page.of(found.stream().map(SweepView::of).toList(), size, SweepView::id);
  }

  @Operation(summary = "One sweep with what it came to. For auditors and operators")
  @GetMapping("/sweeps/{id}")
  SweepView sweep(@PathVariable UUID id) {
    scope.mustWatch();
    return sweepStore
        .find(id)
        .map(SweepView::of)
        .orElseThrow(
            () -> new Refused(Refusal.notFound("no-such-sweep", "There is no such sweep.")));
  }

  @Operation(summary = "Where the last sweep refused to act, and why. For auditors and operators")
  @GetMapping("/targets")
  Page<SweptTargetView> targets() {
    scope.mustWatch();
    return new Page<>(targets.all().stream().map(SweptTargetView::of).toList(), null);
  }

  private static @Nullable Boolean isOpen(@Nullable String state) {
    if (state == null) {
      return null;
    }
    return switch (state) {
      case "open" -> true;
      case "resolved" -> false;
      default ->
          throw new Refused(
              Refusal.invalid("state-unknown", "\"state\" is one of open, resolved."));
    };
  }
}
