package io.daypass.people;

import io.daypass.approval.ApprovalStore;
import io.daypass.identity.Actor;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.issuance.GrantStore;
import io.daypass.ledger.FreeTextStore;
import io.daypass.ledger.Ledger;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what a person wrote and what the directory says of them, everywhere and in one
 * transaction. The ledger keeps its entries, which hold no word of it; they stay valid.
 */
@Component
public class Erasure {

  private final DirectoryStore directory;
  private final RequestStore requests;
  private final ApprovalStore approvals;
  private final GrantStore grants;
  private final FreeTextStore texts;
  private final List<PersonalCopies> copies;
  private final Ledger ledger;
  private final TransactionTemplate transaction;

  Erasure(
      DirectoryStore directory,
      RequestStore requests,
      ApprovalStore approvals,
      GrantStore grants,
      FreeTextStore texts,
      List<PersonalCopies> copies,
      Ledger ledger,
      TransactionTemplate transaction) {
    this.directory = directory;
    this.requests = requests;
    this.approvals = approvals;
    this.grants = grants;
    this.texts = texts;
    this.copies = copies;
    this.ledger = ledger;
    this.transaction = transaction;
  }

  /**
   * What an erasure came to.
   *
   * @param requests how many requests were the person's
   * @param texts how many reasons and comments were deleted
   * @param copies how many rows were deleted or emptied, by place
   */
  public record Erased(PersonId person, int requests, int texts, Map<String, Integer> copies) {

    public Erased {
      copies = Map.copyOf(copies);
    }
  }

  /**
   * Erases a person who has left.
   *
   * @throws Refused when there is no such person, or something of theirs is still going on
   */
  public Erased erase(PersonId person, Actor.Human actor) {
    return transaction.execute(tx -> eraseNow(person, actor));
  }

  private Erased eraseNow(PersonId person, Actor.Human actor) {
    directory.lock(person);
    objection(person)
        .ifPresent(
            refusal -> {
              throw new Refused(refusal);
            });
    Set<RequestId> own = new LinkedHashSet<>(requests.idsConcerning(person));
    Set<RequestId> decided = new LinkedHashSet<>(approvals.requestsDecidedBy(person));
    decided.removeAll(own);
    int deleted = texts.erase(textsOf(person, own));
    requests.forgetKeys(own);
    ErasedRequests erased = new ErasedRequests(own, decided);
    Map<String, Integer> rows = new LinkedHashMap<>();
    copies.forEach(place -> rows.put(place.place(), place.erase(person, erased)));
    directory.forget(person);
    ledger.append(new PersonEvent.Erased(person, actor, own.size(), deleted, rows));
    return new Erased(person, own.size(), deleted, rows);
  }

  private List<UUID> textsOf(PersonId person, Set<RequestId> own) {
    return Stream.of(
            requests.justifications(own), approvals.comments(own), approvals.commentsBy(person))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private Optional<Refusal> objection(PersonId person) {
    Optional<Person> known = directory.findEver(person);
    if (known.isEmpty()) {
      return Optional.of(Refusal.notFound("no-such-person", "There is no person of this name."));
    }
    if (known.get().active()) {
      return Optional.of(
          Refusal.conflict(
              "still-active",
              "This person may still use Daypass. Take them out of the list of people, restart, and"
                  + " repeat."));
    }
    if (requests.hasPending(person) || grants.hasLive(person)) {
      return Optional.of(
          Refusal.conflict(
              "access-still-open",
              "This person has a request or a grant that is not over. End it, and repeat."));
    }
    return Optional.empty();
  }
}
