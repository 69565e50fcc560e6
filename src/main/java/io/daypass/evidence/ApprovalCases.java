package io.daypass.evidence;

import io.daypass.entitlement.Role;
import io.daypass.evidence.PolicyDocument.ApprovalCase;
import io.daypass.identity.GroupName;
import io.daypass.process.RoutePreview;
import io.daypass.request.Lane;
import io.daypass.request.Routing;
import io.daypass.request.Spoken;
import io.daypass.risk.RiskFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who would have to agree to a role: the decision tables are asked, as they would be for a request.
 */
@Component
class ApprovalCases {

  private final RoutePreview routes;

  ApprovalCases(RoutePreview routes) {
    this.routes = routes;
  }

  /** The usual request first, then what makes more scrutiny of it. */
  List<ApprovalCase> of(Role role) {
    Duration usual = role.defaultDuration();
    List<ApprovalCase> cases = new ArrayList<>();
    if (!role.preAuthorised().isEmpty()) {
      String who =
          "a member of "
              + role.preAuthorised().stream()
                  .map(GroupName::value)
                  .sorted()
                  .collect(Collectors.joining(" or "));
      cases.add(
          asked(who + ", for " + Spoken.duration(usual), facts(role, usual, false, false, true)));
    }
    cases.add(
        asked(
            "for oneself, for " + Spoken.duration(usual), facts(role, usual, false, false, false)));
    cases.add(asked("… for somebody else", facts(role, usual, true, false, false)));
    cases.add(asked("… at night or at the weekend", facts(role, usual, false, true, false)));
    if (!role.maxDuration().equals(usual)) {
      cases.add(
          asked(
              "… for the longest time, " + Spoken.duration(role.maxDuration()),
              facts(role, role.maxDuration(), false, false, false)));
    }
    return cases;
  }

  private ApprovalCase asked(String who, RiskFacts facts) {
    Routing routing = routes.of(facts);
    return new ApprovalCase(
        who,
        routing.score(),
        routing.rating().name().toLowerCase(Locale.ROOT),
        decision(routing),
        routing.decisive());
  }

  private static String decision(Routing routing) {
    return switch (routing.kind()) {
      case AUTO -> "given at once";
      case REFUSE -> "refused";
      case APPROVAL ->
          routing.lanes().stream().map(ApprovalCases::who).collect(Collectors.joining(", and "));
    };
  }

  private static String who(Lane lane) {
    return switch (lane) {
      case MANAGER_OR_OWNER -> "the manager or an owner";
      case MANAGER -> "the manager";
      case SECURITY -> "somebody of security";
    };
  }

  private static RiskFacts facts(
      Role role, Duration duration, boolean onBehalf, boolean outOfHours, boolean preAuthorised) {
    return new RiskFacts(
        role.sensitivity(),
        role.environment(),
        duration.toMinutes(),
        onBehalf,
        outOfHours,
        preAuthorised);
  }
}
