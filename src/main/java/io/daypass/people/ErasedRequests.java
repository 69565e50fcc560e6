package io.daypass.people;

import io.daypass.request.RequestId;
import java.util.Set;

/**
 * Which requests are touched when a person is erased.
 *
 * @param own those that the person made, or that were for them: every text goes
 * @param decided other people's, about which the person decided: only the person's comment goes
 */
public record ErasedRequests(Set<RequestId> own, Set<RequestId> decided) {

  public ErasedRequests {
    own = Set.copyOf(own);
    decided = Set.copyOf(decided);
  }
}
