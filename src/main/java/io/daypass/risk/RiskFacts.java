package io.daypass.risk;

import io.daypass.entitlement.Environment;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.Sensitivity;
import io.daypass.identity.Person;
import io.daypass.request.AccessRequest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * What the decision tables are told about a request.
 *
 * @param durationMinutes rounded up, one or more
 * @param outOfHours outside Monday to Friday, 07:00 to 19:00 UTC
 * @param preAuthorised whether the role is given unasked to the person, who asks for themselves
 */
public record RiskFacts(
    Sensitivity sensitivity,
    Environment environment,
    long durationMinutes,
    boolean onBehalf,
    boolean outOfHours,
    boolean preAuthorised) {

  private static final int DAY_STARTS = 7;
  private static final int DAY_ENDS = 19;

  public static RiskFacts of(AccessRequest request, Role role, Person beneficiary) {
    return new RiskFacts(
        role.sensitivity(),
        role.environment(),
        minutes(request.duration()),
        request.isOnBehalf(),
        isOutOfHours(request.submittedAt()),
        !request.isOnBehalf() && role.isPreAuthorisedFor(beneficiary));
  }

  /** What somebody would be asked about who wants the role for itself, for its default duration. */
  public static RiskFacts ofDefault(Role role, Person person, Instant now) {
    return new RiskFacts(
        role.sensitivity(),
        role.environment(),
        minutes(role.defaultDuration()),
        false,
        isOutOfHours(now),
        role.isPreAuthorisedFor(person));
  }

  private static long minutes(Duration duration) {
    return duration.plusSeconds(59).toMinutes();
  }

  private static boolean isOutOfHours(Instant at) {
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    boolean weekend =
        time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend || time.getHour() < DAY_STARTS || time.getHour() >= DAY_ENDS;
  }
}
