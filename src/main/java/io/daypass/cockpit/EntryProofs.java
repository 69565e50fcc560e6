package io.daypass.cockpit;

import io.daypass.ledger.LedgerEntry;
import io.daypass.ledger.Log;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.StreamId;
import io.daypass.ledger.TreeHash;
import io.daypass.request.RequestId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proofs that the entries of a request are in the log, against its newest checkpoint. */
@Component
class EntryProofs {

  private final Log log;

  EntryProofs(Log log) {
    this.log = log;
  }

  /** Those of the entries that the checkpoint covers. */
  Map<UUID, InclusionProof> of(
      List<LedgerEntry> entries, Map<UUID, Long> places, SignedCheckpoint checkpoint) {
    List<LoggedEntry> covered =
        entries.stream()
            .flatMap(entry -> logged(entry, places.get(entry.id())))
            .filter(logged -> logged.index() < checkpoint.size())
            .toList();
    List<List<TreeHash>> paths =
        log.proofs(covered.stream().map(LoggedEntry::index).toList(), checkpoint.size());
    Map<UUID, InclusionProof> proofs = new HashMap<>();
    for (int i = 0; i < covered.size(); i++) {
      LoggedEntry logged = covered.get(i);
      proofs.put(logged.entry().id(), new InclusionProof(logged, paths.get(i), checkpoint));
    }
    return proofs;
  }

  private static Stream<LoggedEntry> logged(LedgerEntry entry, @Nullable Long place) {
    return place == null ? Stream.of() : Stream.of(new LoggedEntry(place, entry));
  }

  /** The proof of one entry; empty when it is none of the request's, or not covered yet. */
  Optional<InclusionProof> of(RequestId request, UUID entryId) {
    return log.find(entryId)
        .filter(logged -> logged.entry().stream().equals(StreamId.request(request.value())))
        .flatMap(
            logged ->
                log.latest()
                    .filter(checkpoint -> logged.index() < checkpoint.size())
                    .map(
                        checkpoint ->
                            new InclusionProof(
                                logged, log.proof(logged.index(), checkpoint.size()), checkpoint)));
  }
}
