package io.daypass.process;

import io.daypass.identity.PersonId;
import io.daypass.people.ErasedRequests;
import io.daypass.people.PersonalCopies;
import io.daypass.request.RequestId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** What the engine remembers of a person's words: what approvers were shown, and what they said. */
@Component
class EngineCopies implements PersonalCopies {

  /** What one statement asks for at a time. */
  private static final int AT_ONCE = 500;

  private static final Set<String> COMMENT = Set.of(Variables.COMMENT.name());

  private static final List<String> ALL =
      Stream.concat(ApprovalFacts.NAMES.stream(), COMMENT.stream()).toList();

  private final EngineHistoryStore history;
  private final IdentityService identity;

  EngineCopies(EngineHistoryStore history, IdentityService identity) {
    this.history = history;
    this.identity = identity;
  }

  @Override
  public String place() {
    return "engine";
  }

  @Override
  public int erase(PersonId person, ErasedRequests requests) {
    int rows = history.eraseNotesOf(person);
    for (List<RequestId> some : parts(requests.own())) {
      rows += history.erase(some, ALL) + history.eraseNotes(some);
    }
    for (List<RequestId> some : parts(requests.decided())) {
      // Two people may have decided; the comment of the other one is still in our own tables.
      rows += history.erase(some, COMMENT);
    }
    identity.deleteUser(person.value());
    return rows;
  }

  private static List<List<RequestId>> parts(Collection<RequestId> requests) {
    List<RequestId> all = new ArrayList<>(requests);
    return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
        .mapToObj(
            i -> List.copyOf(all.subList(i * AT_ONCE, Math.min(all.size(), (i + 1) * AT_ONCE))))
        .toList();
  }
}
