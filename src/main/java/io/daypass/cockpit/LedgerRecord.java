package io.daypass.cockpit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.approval.Approval;
import io.daypass.cockpit.Story.Entry;
import io.daypass.cockpit.Story.Login;
import io.daypass.cockpit.Story.Note;
import io.daypass.cockpit.Story.Reading;
import io.daypass.issuance.Hold;
import io.daypass.ledger.LedgerEntry;
import io.daypass.ledger.SignedCheckpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the entries of one request say, read from their bytes. */
final class LedgerRecord {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Said> all;
  private final Map<UUID, Long> places;
  private final List<String> faults;
  private final @Nullable SignedCheckpoint newest;

  LedgerRecord(
      List<LedgerEntry> entries,
      Map<UUID, Long> places,
      List<String> faults,
      @Nullable SignedCheckpoint newest) {
    this.all = entries.stream().map(Said::new).toList();
    this.places = Map.copyOf(places);
    this.faults = List.copyOf(faults);
    this.newest = newest;
  }

  /** An entry with what its bytes say. */
  private static final class Said {

    private final LedgerEntry entry;
    private final JsonNode body;

    Said(LedgerEntry entry) {
      this.entry = entry;
      this.body = read(entry);
    }

    LedgerEntry entry() {
      return entry;
    }

    JsonNode body() {
      return body;
    }

    JsonNode data(String field) {
      return body.path("data").path(field);
    }
  }

  Story.Record told() {
    return new Story.Record(
        all.stream().map(this::entry).toList(),
        faults,
        newest == null ? null : new Note(newest.size(), newest.root().toString(), newest.at()));
  }

  /** How the approver had logged in when deciding. */
  Optional<Login> login(Approval approval) {
    return of("approval.decided")
        .filter(said -> said.data("lane").asText().equals(approval.lane().word()))
        .map(said -> said.body().path("actor"))
        .findFirst()
        .map(LedgerRecord::login);
  }

  /** What was found in the target about one piece, in order. */
  List<Reading> readings(Hold hold) {
    return all.stream()
        .filter(said -> said.entry().type().startsWith("hold."))
        .filter(said -> said.data("hold").asText().equals(hold.id().toString()))
        .map(LedgerRecord::reading)
        .toList();
  }

  private Stream<Said> of(String type) {
    return all.stream().filter(said -> said.entry().type().equals(type));
  }

  private Entry entry(Said said) {
    LedgerEntry entry = said.entry();
    Long index = places.get(entry.id());
    return new Entry(
        entry.id(),
        entry.seq(),
        index,
        entry.type(),
        entry.time(),
        said.body().path("actor").path("sub").asText(),
        entry.leafHash().hex(),
        index != null && newest != null && index < newest.size(),
        new String(entry.body(), StandardCharsets.UTF_8));
  }

  private static Login login(JsonNode actor) {
    List<String> amr = new ArrayList<>();
    actor.path("amr").forEach(method -> amr.add(method.asText()));
    return new Login(
        actor.path("iss").asText(),
        amr,
        text(actor.path("acr")),
        text(actor.path("auth_time")),
        text(actor.path("ip")));
  }

  private static Reading reading(Said said) {
    JsonNode sessions = said.data("sessionsEnded");
    String trouble = text(said.data("reason"));
    return new Reading(
        said.entry().type(),
        said.body().path("time").asText(),
        text(said.data("readBackAt")),
        text(said.data("how")),
        sessions.isInt() ? sessions.intValue() : null,
        trouble == null ? text(said.data("error")) : trouble);
  }

  private static @Nullable String text(JsonNode value) {
    return value.isTextual() ? value.textValue() : null;
  }

  private static JsonNode read(LedgerEntry entry) {
    try {
      return JSON.readTree(new String(entry.body(), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the body of " + entry + " is not readable", e);
    }
  }
}
