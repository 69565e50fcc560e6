package io.daypass.drift;

import static java.util.stream.Collectors.toSet;

import io.daypass.connector.ExternalRef;
import io.daypass.entitlement.Entitlement;
import io.daypass.identity.Ids;
import io.daypass.ledger.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts who has what for good: freezes the baseline at the first reading, follows it after. */
@Component
class StandingBook {

  private final StandingStore store;
  private final Ledger ledger;
  private final Ids ids;

  StandingBook(StandingStore store, Ledger ledger, Ids ids) {
    this.store = store;
    this.ledger = ledger;
    this.ids = ids;
  }

  /** Accounts of the baseline that still have it; empty when there is no baseline yet. */
  Optional<Set<String>> baseline(Watched watched) {
    return store
        .count(watched.entitlement())
        .map(
            frozen ->
                store.holders(watched.entitlement()).stream()
                    .filter(StandingPrivilege::inBaseline)
                    .map(StandingPrivilege::accessKey)
                    .collect(toSet()));
  }

  void update(Turn turn, Watched watched, Compared compared) {
    Entitlement entitlement = watched.entitlement();
    turn.write(
        () -> {
          Optional<StandingCount> last = store.count(entitlement);
          if (last.isEmpty()) {
            freeze(entitlement, compared, turn.now());
          } else {
            follow(entitlement, last.get(), compared, turn.now());
          }
          return last;
        });
  }

  private void freeze(Entitlement entitlement, Compared compared, Instant now) {
    int pairs = compared.standing().size();
    compared.standing().forEach((key, ref) -> insert(entitlement, key, ref, true, now));
    store.freeze(entitlement, pairs, now);
    store.note(ids.next(), entitlement, pairs, now);
    ledger.append(new DriftEvent.BaselineFrozen(entitlement, now, pairs));
  }

  private void follow(Entitlement entitlement, StandingCount last, Compared compared, Instant now) {
    List<StandingPrivilege> known = store.holders(entitlement);
    Set<String> keys = known.stream().map(StandingPrivilege::accessKey).collect(toSet());
    List<StandingPrivilege> gone =
        known.stream()
            .filter(one -> !compared.standing().containsKey(one.accessKey()))
            .filter(one -> !compared.unsettled().contains(one.accessKey()))
            .toList();
    gone.forEach(one -> store.gone(one.id(), now));
    compared.standing().entrySet().stream()
        .filter(found -> !keys.contains(found.getKey()))
        .forEach(found -> insert(entitlement, found.getKey(), found.getValue(), false, now));

    int pairs = store.holders(entitlement).size();
    if (pairs != last.now()) {
      store.setCount(entitlement, pairs, now);
      store.note(ids.next(), entitlement, pairs, now);
      ledger.append(new DriftEvent.StandingChanged(entitlement, last.now(), pairs));
    }
  }

  private void insert(
      Entitlement of, String key, ExternalRef ref, boolean inBaseline, Instant now) {
    store.insert(
        new StandingPrivilege(
            ids.next(),
            of.connector(),
            of.kind(),
            of.name(),
            AccountText.shown(ref.account()),
            key,
            inBaseline,
            now));
  }
}
