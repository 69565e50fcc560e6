package io.daypass.evidence;

import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.ledger.Ledger;
import io.daypass.ledger.Log;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.StreamId;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Hands the ledger out: the whole of it, or all that proves the story of one request. Each export
 * is an entry of its own.
 */
@Component
public class Dossiers {

  private final EvidenceStore store;
  private final Log log;
  private final Ledger ledger;
  private final CurrentActor currentActor;

  Dossiers(EvidenceStore store, Log log, Ledger ledger, CurrentActor currentActor) {
    this.store = store;
    this.log = log;
    this.ledger = ledger;
    this.currentActor = currentActor;
  }

  /**
   * Writes the dossier of a request as a ZIP file, and leaves the stream open.
   *
   * @throws Refused before anything is written, when none of its entries has been signed for yet
   */
  public void write(RequestId request, OutputStream to) throws IOException {
    StreamId stream = StreamId.request(request.value());
    SignedCheckpoint checkpoint = checkpointFor(stream);
    record("stream " + stream, checkpoint);
    ZipDestination zip = new ZipDestination(to, checkpoint.at());
    new ExportWriter(store, log, checkpoint, zip).stream(stream, request.value());
    zip.finish();
  }

  /**
   * Writes the whole ledger as a ZIP file, and leaves the stream open.
   *
   * @throws Refused before anything is written, when nothing has been signed yet
   */
  public void writeAll(OutputStream to) throws IOException {
    SignedCheckpoint checkpoint = newest();
    record("whole", checkpoint);
    ZipDestination zip = new ZipDestination(to, checkpoint.at());
    new ExportWriter(store, log, checkpoint, zip).whole();
    zip.finish();
  }

  /** The proof that an entry is in the log, as C2SP tlog-proof; empty while nothing proves it. */
  public Optional<String> proof(UUID entryId) {
    Optional<SignedCheckpoint> newest = log.latest();
    return log.find(entryId)
        .map(LoggedEntry::index)
        .flatMap(
            index -> newest.filter(note -> index < note.size()).map(note -> proof(index, note)));
  }

  private String proof(long index, SignedCheckpoint checkpoint) {
    return ProofText.of(index, log.proof(index, checkpoint.size()), checkpoint);
  }

  private void record(String scope, SignedCheckpoint checkpoint) {
    Actor actor =
        currentActor.find().<Actor>map(human -> human).orElse(new Actor.Component("evidence"));
    ledger.appendAlone(new EvidenceEvent.Exported(actor, scope, checkpoint.size()));
  }

  /** One that somebody outside has kept, if it covers what there is: only such can be compared. */
  private SignedCheckpoint checkpointFor(StreamId stream) {
    SignedCheckpoint newest = newest();
    long size =
        store.bodiesOf(stream.value(), newest.size()).stream()
            .mapToLong(body -> body.index() + 1)
            .max()
            .orElseThrow(Dossiers::nothingSigned);
    return store
        .newestAnchored(size)
        .flatMap(anchored -> log.checkpoints(anchored, 1).stream().findFirst())
        .filter(anchored -> anchored.size() <= newest.size())
        .orElse(newest);
  }

  private SignedCheckpoint newest() {
    return log.latest().orElseThrow(Dossiers::nothingSigned);
  }

  private static Refused nothingSigned() {
    return new Refused(
        Refusal.unavailable(
            "nothing-signed-yet",
            "No checkpoint covers these entries yet; try again in a few seconds."));
  }
}
