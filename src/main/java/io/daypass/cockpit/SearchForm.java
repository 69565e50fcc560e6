package io.daypass.cockpit;

import io.daypass.cockpit.Search.Place;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.ResourceId;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.TypedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody typed into the search: every field may be left empty. */
@Component
class SearchForm {

  static final int LARGEST_PAGE = 200;

  private static final int MOST_PEOPLE = 50;
  private static final int LONGEST_NAME = 200;

  private final HistoryStore store;
  private final Catalogue catalogue;

  SearchForm(HistoryStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /**
   * The fields as they come.
   *
   * @param person a login name, or a part of a name
   * @param from the first day, in UTC
   * @param to the last day, in UTC
   * @param outcome one outcome, {@code running} or {@code finished}
   * @param after the last request of the page before
   */
  record Typed(
      @Nullable String person,
      @Nullable String role,
      @Nullable String resource,
      @Nullable String from,
      @Nullable String to,
      @Nullable String outcome,
      @Nullable String after,
      int limit) {}

  /**
   * What was meant.
   *
   * @throws Refused when a field cannot be read
   */
  Search read(Typed typed) {
    LocalDate last = day("to", typed.to());
    return new Search(
        filled(typed.person()) ? people(trimmed(typed.person())) : null,
        filled(typed.role()) ? role(trimmed(typed.role())) : null,
        filled(typed.resource()) ? place(trimmed(typed.resource())) : null,
        start(day("from", typed.from())),
        start(last == null ? null : last.plusDays(1)),
        filled(typed.outcome()) ? outcomes(trimmed(typed.outcome())) : Set.of(),
        filled(typed.after()) ? request(trimmed(typed.after())) : null,
        Math.max(1, Math.min(typed.limit(), LARGEST_PAGE)));
  }

  /** Whoever has left the directory is still found by the whole login name. */
  private List<PersonId> people(String typed) {
    if (typed.length() > LONGEST_NAME || !TypedText.isClean(typed)) {
      throw unreadable("person", "a name or a part of one");
    }
    Set<PersonId> people = new LinkedHashSet<>(store.people(typed, MOST_PEOPLE + 1));
    if (people.size() > MOST_PEOPLE) {
      throw new Refused(
          Refusal.invalid(
              "too-many-people",
              "More than %d people have that in their name; type more of it."
                  .formatted(MOST_PEOPLE)));
    }
    String login = typed.toLowerCase(Locale.ROOT);
    if (PersonId.isValid(login)) {
      people.add(new PersonId(login));
    }
    return List.copyOf(people);
  }

  private static RoleId role(String typed) {
    if (!RoleId.isValid(typed)) {
      throw unreadable("role", "the name of a role in the catalogue, such as \"orders-read\"");
    }
    return new RoleId(typed);
  }

  private Place place(String typed) {
    if (!ResourceId.isValid(typed)) {
      throw unreadable("resource", "the name of a resource in the catalogue");
    }
    return new Place(
        typed,
        catalogue.roles().stream().filter(role -> touches(role, typed)).map(Role::id).toList());
  }

  private static boolean touches(Role role, String resource) {
    return role.entitlements().stream()
        .anyMatch(entitlement -> entitlement.resource().value().equals(resource));
  }

  private static Set<Outcome> outcomes(String typed) {
    return switch (typed) {
      case "running" -> outcomes(false);
      case "finished" -> outcomes(true);
      default ->
          EnumSet.of(
              Arrays.stream(Outcome.values())
                  .filter(outcome -> outcome.word().equals(typed))
                  .findFirst()
                  .orElseThrow(() -> unreadable("outcome", "one of " + outcomeWords())));
    };
  }

  private static Set<Outcome> outcomes(boolean finished) {
    Set<Outcome> all = EnumSet.allOf(Outcome.class);
    all.removeIf(outcome -> outcome.isFinished() != finished);
    return all;
  }

  private static String outcomeWords() {
    return String.join(
        ", ",
        Stream.concat(
                Stream.of("running", "finished"),
                Arrays.stream(Outcome.values()).map(Outcome::word))
            .toList());
  }

  private static @Nullable LocalDate day(String field, @Nullable String typed) {
    if (!filled(typed)) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(trimmed(typed));
      // What a database takes; further away lies nothing.
      if (day.getYear() < 1900 || day.getYear() > 9998) {
        throw unreadable(field, "a day of this century, such as 2026-11-25");
      }
      return day;
    } catch (DateTimeException e) {
      throw unreadable(field, "a day, such as 2026-11-25");
    }
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The request that a text names. */
  static RequestId request(String typed) {
    try {
      return new RequestId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      throw unreadable("request", "the id of a request");
    }
  }

  private static Refused unreadable(String field, String expected) {
    return new Refused(
        Refusal.invalid("search-unreadable", "\"%s\" must be %s.".formatted(field, expected)));
  }

  private static boolean filled(@Nullable String typed) {
    return typed != null && !typed.isBlank();
  }

  private static String trimmed(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
