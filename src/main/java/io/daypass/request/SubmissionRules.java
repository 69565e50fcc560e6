package io.daypass.request;

import static java.util.stream.Collectors.joining;

import io.daypass.entitlement.DutyConflict;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an ask must satisfy. A rule is one function; the first that objects decides. */
final class SubmissionRules {

  static final int LONGEST_JUSTIFICATION = 2000;
  static final int LONGEST_TICKET = 100;

  private static final List<Function<Facts, Optional<Refusal>>> RULES =
      List.of(
          SubmissionRules::cleanText,
          SubmissionRules::role,
          SubmissionRules::justification,
          SubmissionRules::ticket,
          SubmissionRules::beneficiary,
          SubmissionRules::eligibility,
          SubmissionRules::duration,
          SubmissionRules::publicKey,
          SubmissionRules::conflictingDuties);

  private SubmissionRules() {}

  /**
   * What is known when an ask is judged.
   *
   * @param conflicts duties that the role would clash with, from what the beneficiary has or asked
   */
  record Facts(
      Ask ask,
      @Nullable Role role,
      @Nullable Person beneficiary,
      Optional<Duration> duration,
      SubmissionBounds bounds,
      List<DutyConflict> conflicts) {

    Role requiredRole() {
      return known(role);
    }

    Person requiredBeneficiary() {
      return known(beneficiary);
    }

    String requiredJustification() {
      return known(ask.justification()).strip();
    }
  }

  static Optional<Refusal> objection(Facts facts) {
    return RULES.stream().flatMap(rule -> rule.apply(facts).stream()).findFirst();
  }

  /** Characters that no person types, and that databases, logs and terminals disagree about. */
  private static Optional<Refusal> cleanText(Facts facts) {
    return when(
        Stream.of(facts.ask().justification(), facts.ask().ticket(), facts.ask().publicKey())
            .flatMap(Stream::ofNullable)
            .anyMatch(text -> !TypedText.isClean(text)),
        Refusal.invalid(
            "control-characters",
            "The text holds control characters or broken Unicode; type it anew."));
  }

  private static Optional<Refusal> role(Facts facts) {
    return when(
        facts.role() == null,
        Refusal.invalid(
            "unknown-role",
            "There is no role \"%s\". GET /api/v1/entitlements lists what you may ask for."
                .formatted(shortened(facts.ask().role()))));
  }

  private static Optional<Refusal> justification(Facts facts) {
    String text = facts.ask().justification();
    if (text == null || text.isBlank()) {
      return Optional.of(
          Refusal.invalid(
              "justification-missing", "Say in \"justification\" what you need the access for."));
    }
    return when(
        text.length() > LONGEST_JUSTIFICATION,
        Refusal.invalid(
            "justification-too-long",
            "The justification has %d characters; shorten it to %d."
                .formatted(text.length(), LONGEST_JUSTIFICATION)));
  }

  private static Optional<Refusal> ticket(Facts facts) {
    String ticket = facts.ask().ticket();
    return when(
        ticket != null && ticket.length() > LONGEST_TICKET,
        Refusal.invalid(
            "ticket-too-long",
            "Give the number of the ticket only, %d characters at most."
                .formatted(LONGEST_TICKET)));
  }

  private static Optional<Refusal> beneficiary(Facts facts) {
    return when(
        facts.beneficiary() == null,
        Refusal.invalid(
            "unknown-beneficiary",
            "Nobody called \"%s\" is in the directory; give the login name of the person who shall"
                    .formatted(shortened(facts.ask().beneficiary()))
                + " hold the access."));
  }

  private static Optional<Refusal> eligibility(Facts facts) {
    Role role = facts.requiredRole();
    Person beneficiary = facts.requiredBeneficiary();
    return when(
        !role.isOpenTo(beneficiary),
        Refusal.forbidden(
            "not-eligible",
            "%s may not hold \"%s\": it is open to %s. Ask %s, who own it, to extend it."
                .formatted(beneficiary.id(), role.id(), names(role.eligible()), role.owner())));
  }

  private static Optional<Refusal> duration(Facts facts) {
    if (facts.duration().isEmpty()) {
      return Optional.of(
          Refusal.invalid(
              "duration-unreadable",
              "\"%s\" is no duration; write ISO 8601, such as \"PT30M\" or \"PT1H\"."
                  .formatted(shortened(facts.ask().duration()))));
    }
    Duration wanted = facts.duration().get();
    if (wanted.isNegative() || wanted.isZero()) {
      return Optional.of(
          Refusal.invalid(
              "duration-not-positive", "Ask for a duration longer than zero, such as \"PT1H\"."));
    }
    return bounds(facts, wanted);
  }

  private static Optional<Refusal> bounds(Facts facts, Duration wanted) {
    Role role = facts.requiredRole();
    Duration longest = shorter(role.maxDuration(), facts.bounds().longest());
    if (wanted.compareTo(longest) > 0) {
      return Optional.of(
          Refusal.invalid(
              "duration-over-ceiling",
              "\"%s\" is granted for %s at most; ask for that or less."
                  .formatted(role.id(), Spoken.asked(longest))));
    }
    return when(
        wanted.compareTo(facts.bounds().shortest()) < 0,
        Refusal.invalid(
            "duration-too-short",
            "The target of \"%s\" cannot do less than %s; ask for that or more."
                .formatted(role.id(), Spoken.asked(facts.bounds().shortest()))));
  }

  private static Optional<Refusal> publicKey(Facts facts) {
    Role role = facts.requiredRole();
    return facts
        .bounds()
        .keyObjection()
        .map(objection -> Refusal.invalid("public-key-unusable", objection))
        .or(
            () ->
                when(
                    facts.ask().publicKey() != null && !role.needsPublicKey(),
                    Refusal.invalid(
                        "public-key-not-needed",
                        "\"%s\" needs no public key; leave \"publicKey\" out."
                            .formatted(role.id()))));
  }

  private static Optional<Refusal> conflictingDuties(Facts facts) {
    RoleId wanted = facts.requiredRole().id();
    return facts.conflicts().stream()
        .findFirst()
        .map(
            conflict ->
                Refusal.forbidden(
                    "conflicting-duties",
                    "\"%s\" and \"%s\" exclude each other: %s End or withdraw \"%s\" first."
                        .formatted(
                            conflict.first(),
                            conflict.second(),
                            conflict.reason(),
                            conflict.first().equals(wanted)
                                ? conflict.second()
                                : conflict.first())));
  }

  private static Optional<Refusal> when(boolean refused, Refusal refusal) {
    return refused ? Optional.of(refusal) : Optional.empty();
  }

  private static String names(Set<?> groups) {
    return groups.stream().map(Object::toString).sorted().collect(joining(", "));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String shortened(@Nullable String text) {
    return text == null ? "" : TypedText.quoted(text);
  }

  private static <T> T known(@Nullable T thing) {
    if (thing == null) {
      throw new IllegalStateException("an earlier rule must have refused");
    }
    return thing;
  }
}
