package io.daypass.api;

import io.daypass.api.RequestView.RouteView;
import io.daypass.api.RoleTargets.TargetView;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.Role;
import io.daypass.identity.Person;
import io.daypass.process.RoutePreview;
import io.daypass.risk.RiskFacts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be asked for. */
@RestController
@RequestMapping("/api/v1/entitlements")
class EntitlementsController {

  private final Catalogue catalogue;
  private final RoleTargets targets;
  private final RoutePreview routes;
  private final Views views;
  private final Clock clock;

  EntitlementsController(
      Catalogue catalogue, RoleTargets targets, RoutePreview routes, Views views, Clock clock) {
    this.catalogue = catalogue;
    this.targets = targets;
    this.routes = routes;
    this.views = views;
    this.clock = clock;
  }

  /**
   * A role that the caller may ask for.
   *
   * @param route what a request for the default duration would take now
   */
  record RoleView(
      String role,
      String title,
      String description,
      String owner,
      String sensitivity,
      String environment,
      Duration maxDuration,
      Duration defaultDuration,
      boolean needsPublicKey,
      List<String> actions,
      RouteView route,
      List<TargetView> targets) {}

  @Operation(summary = "What I may ask for, who would decide, and what the targets guarantee")
  @GetMapping
  Page<RoleView> list() {
    Person caller = views.caller();
    List<RoleView> open =
        catalogue.roles().stream()
            .filter(role -> role.isOpenTo(caller))
            .sorted(Comparator.comparing(role -> role.id().value()))
            .map(role -> view(role, caller))
            .toList();
    return new Page<>(open, null);
  }

  private RoleView view(Role role, Person caller) {
    RiskFacts facts = RiskFacts.ofDefault(role, caller, clock.instant());
    return new RoleView(
        role.id().value(),
        role.title(),
        role.description(),
        role.owner().value(),
        RequestView.word(role.sensitivity()),
        RequestView.word(role.environment()),
        role.maxDuration(),
        role.defaultDuration(),
        role.needsPublicKey(),
        role.actions(),
        RouteView.of(routes.of(facts), null),
        targets.of(role));
  }
}
