package io.daypass.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.daypass.anchor.AnchorReport;
import io.daypass.approval.Readers;
import io.daypass.evidence.Dossiers;
import io.daypass.evidence.LedgerSearch;
import io.daypass.ledger.Log;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.StreamId;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger, for those who read everything. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerController {

  private final Log log;
  private final LedgerSearch search;
  private final Dossiers dossiers;
  private final AnchorReport anchors;
  private final RequestStore requests;
  private final Readers readers;
  private final Views views;
  private final Clock clock;

  LedgerController(
      Log log,
      LedgerSearch search,
      Dossiers dossiers,
      AnchorReport anchors,
      RequestStore requests,
      Readers readers,
      Views views,
      Clock clock) {
    this.log = log;
    this.search = search;
    this.dossiers = dossiers;
    this.anchors = anchors;
    this.requests = requests;
    this.readers = readers;
    this.views = views;
    this.clock = clock;
  }

  /**
   * The newest signed checkpoint.
   *
   * @param note the signed note, byte for byte
   */
  record CheckpointView(
      String origin, long size, String root, Instant at, String note, List<String> verifierKeys) {}

  /**
   * An entry in its place.
   *
   * @param entry the body as it was hashed
   */
  record EntryView(
      long index, String leafHash, @JsonRawValue @Schema(type = "object") String entry) {

    static EntryView of(LoggedEntry logged) {
      return new EntryView(
          logged.index(),
          logged.entry().leafHash().hex(),
          new String(logged.entry().body(), UTF_8));
    }
  }

  /**
   * How it goes with one place outside.
   *
   * @param lag for how long it has been without a checkpoint that it should have
   */
  record AnchorView(
      String name,
      String kind,
      String place,
      @Nullable Long size,
      @Nullable Instant at,
      @Nullable String receipt,
      Duration lag,
      @Nullable Instant failingSince,
      @Nullable String problem,
      @Nullable String objection) {

    static AnchorView of(AnchorReport.Status status) {
      return new AnchorView(
          status.sink(),
          status.kind(),
          status.place(),
          status.newest() == null ? null : status.newest().size(),
          status.newest() == null ? null : status.newest().at(),
          status.newest() == null ? null : status.newest().receipt(),
          status.lag(),
          status.failingSince(),
          status.lastError(),
          status.objection());
    }
  }

  @Operation(summary = "The newest signed checkpoint, and the keys to verify it with")
  @GetMapping("/checkpoint")
  CheckpointView checkpoint() {
    mustReadEverything();
    SignedCheckpoint newest = newest();
    return new CheckpointView(
        log.origin(),
        newest.size(),
        newest.root().hex(),
        newest.at(),
        newest.note(),
        log.verifierKeys());
  }

  @Operation(
      summary = "Entries in the order of the log, the oldest first",
      description =
          "One call looks at 20,000 entries at most: fewer items than asked for are no end, a"
              + " missing next is.")
  @GetMapping("/entries")
  Page<EntryView> entries(
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String stream,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to) {
    mustReadEverything();
    LedgerSearch.Wanted wanted =
        new LedgerSearch.Wanted(stream(stream), person, role, type, from, to);
    LedgerSearch.Found found = search.from(Math.max(0, after), wanted, Page.limit(limit));
    return new Page<>(
        found.hits().stream().map(EntryView::of).toList(),
        found.next() == null ? null : found.next().toString());
  }

  @Operation(summary = "The proof that an entry is in the log, as C2SP tlog-proof")
  @GetMapping(path = "/proof/{entryId}", produces = MediaType.TEXT_PLAIN_VALUE)
  String proof(@PathVariable UUID entryId) {
    mustReadEverything();
    return dossiers
        .proof(entryId)
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.notFound(
                        "no-such-entry",
                        "There is no such entry, or no checkpoint covers it yet; try again in a"
                            + " few seconds.")));
  }

  @Operation(
      summary = "The whole ledger, or the dossier of one request, as a ZIP to verify elsewhere")
  @GetMapping("/export")
  void export(@RequestParam(required = false) @Nullable UUID request, HttpServletResponse response)
      throws IOException {
    mustReadEverything();
    String name = request == null ? "ledger" : "request-" + request;
    response.setContentType("application/zip");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
    try {
      write(request, response);
    } catch (Refused refused) {
      response.reset();
      throw refused;
    }
  }

  @Operation(summary = "The places outside that keep checkpoints, and how it goes with them")
  @GetMapping("/anchors")
  Page<AnchorView> anchors() {
    mustReadEverything();
    return new Page<>(anchors.all(clock.instant()).stream().map(AnchorView::of).toList(), null);
  }

  private void write(@Nullable UUID request, HttpServletResponse response) throws IOException {
    if (request == null) {
      dossiers.writeAll(response.getOutputStream());
      return;
    }
    RequestId id = new RequestId(request);
    if (requests.find(id).isEmpty()) {
      throw new Refused(Refusal.notFound("no-such-request", "There is no such request."));
    }
    dossiers.write(id, response.getOutputStream());
  }

  private SignedCheckpoint newest() {
    return log.latest()
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.notFound(
                        "nothing-signed-yet",
                        "No checkpoint has been signed yet; try again in a few seconds.")));
  }

  private static @Nullable StreamId stream(@Nullable String name) {
    try {
      return name == null ? null : new StreamId(name);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          Refusal.invalid(
              "stream-unknown",
              "\"stream\" is a chain, such as req:… with the id of a request, or user:alice."));
    }
  }

  private void mustReadEverything() {
    if (!readers.seesEverything(views.caller())) {
      throw new Refused(
          Refusal.forbidden(
              "may-not-read-ledger", "Only auditors and operators may read the ledger."));
    }
  }
}
