package io.daypass.cockpit;

import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.request.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are looked for.
 *
 * @param people who asked, held or decided; null for anybody, empty for nobody
 * @param role only requests for this role, where given
 * @param place only requests for something on this resource, where given
 * @param from only those asked for at this moment or later, where given
 * @param until only those asked for before this moment, where given
 * @param outcomes only those that came to one of these; all when empty
 * @param after only those older than this one, where given
 */
record Search(
    @Nullable List<PersonId> people,
    @Nullable RoleId role,
    @Nullable Place place,
    @Nullable Instant from,
    @Nullable Instant until,
    Set<Outcome> outcomes,
    @Nullable RequestId after,
    int limit) {

  Search {
    people = people == null ? null : List.copyOf(people);
    outcomes = Set.copyOf(outcomes);
  }

  /** The same for one request more, which shows whether there are others after the page. */
  Search oneMore() {
    return new Search(people, role, place, from, until, outcomes, after, limit + 1);
  }

  /**
   * A resource.
   *
   * @param roles those that give something on it by the catalogue of today; holds tell of earlier
   */
  record Place(String resource, List<RoleId> roles) {

    Place {
      roles = List.copyOf(roles);
    }
  }
}
