package io.daypass.cockpit;

import io.daypass.cockpit.FoundRequest.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one request, in the order in which people tell it.
 *
 * @param walks the processes it went through, the first one first
 */
record Story(
    FoundRequest request,
    Ask ask,
    @Nullable Risk risk,
    List<Walk> walks,
    List<Ruling> rulings,
    List<Agreement> agreements,
    @Nullable Access access,
    Record record) {

  Story {
    walks = List.copyOf(walks);
    rulings = List.copyOf(rulings);
    agreements = List.copyOf(agreements);
  }

  /**
   * What was asked for.
   *
   * @param justification null when it was erased
   * @param hash what every approval is about
   */
  record Ask(
      @Nullable String justification,
      Duration duration,
      @Nullable String ticket,
      String hash,
      @Nullable String ending) {}

  /** What risk said. */
  record Risk(String rating, int score, String route, List<String> lanes, List<String> reasons) {

    Risk {
      lanes = List.copyOf(lanes);
      reasons = List.copyOf(reasons);
    }
  }

  /** One process instance. */
  record Walk(String instance, String process, List<Step> steps) {

    Walk {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step of it.
   *
   * @param kind the word of BPMN, such as {@code userTask}
   * @param who the person who had the task; null for what is no task
   * @param cancelled whether it was broken off
   */
  record Step(
      String id,
      String name,
      String kind,
      Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable String who,
      boolean cancelled) {}

  /** One evaluation of a decision table. */
  record Ruling(String table, Instant at, List<Value> inputs, List<FiredRow> rows) {

    Ruling {
      inputs = List.copyOf(inputs);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row that applied.
   *
   * @param number its place in the table, from 1
   * @param why the note that the table has beside it
   * @param conditions the cells that had to fit
   */
  record FiredRow(int number, @Nullable String why, List<Value> conditions, List<Value> outputs) {

    FiredRow {
      conditions = List.copyOf(conditions);
      outputs = List.copyOf(outputs);
    }
  }

  /** A column with what stands in it. */
  record Value(String name, String value) {}

  /** One person's decision. */
  record Agreement(
      Named approver,
      String lane,
      String decision,
      @Nullable String comment,
      Instant decidedAt,
      @Nullable Login login) {}

  /** How somebody had proved who they are, as the ledger has it. */
  record Login(
      String issuer,
      List<String> amr,
      @Nullable String acr,
      @Nullable String authenticatedAt,
      @Nullable String address) {

    Login {
      amr = List.copyOf(amr);
    }
  }

  /** The grant with its pieces. */
  record Access(
      UUID grant,
      String status,
      Instant startsAt,
      Instant expiresAt,
      @Nullable String endReason,
      @Nullable String endedBy,
      @Nullable Instant endedAt,
      List<Piece> pieces) {

    Access {
      pieces = List.copyOf(pieces);
    }
  }

  /** One piece of it in one target, with every reading that the ledger has of it. */
  record Piece(
      String target,
      Named resource,
      String kind,
      String name,
      String account,
      String state,
      boolean stuck,
      @Nullable String lastError,
      @Nullable Boolean preExisting,
      List<Reading> readings) {

    Piece {
      readings = List.copyOf(readings);
    }
  }

  /**
   * What was found in a target, or could not be found out.
   *
   * @param event the type of the ledger entry, such as {@code hold.released}
   * @param readBackAt when the target was read; null when it was not
   * @param how in what way the piece ended; null when it has not
   */
  record Reading(
      String event,
      String at,
      @Nullable String readBackAt,
      @Nullable String how,
      @Nullable Integer sessionsEnded,
      @Nullable String trouble) {}

  /**
   * The ledger about this request.
   *
   * @param faults what is wrong with its chain, a sentence each; empty when nothing is
   * @param checkpoint the newest signed statement about the whole log; null before the first
   */
  record Record(List<Entry> entries, List<String> faults, @Nullable Note checkpoint) {

    Record {
      entries = List.copyOf(entries);
      faults = List.copyOf(faults);
    }
  }

  /** What a checkpoint says. */
  record Note(long size, String root, Instant at) {}

  /**
   * One entry.
   *
   * @param index its place in the log; null until it has one
   * @param signed whether the newest checkpoint covers it
   */
  record Entry(
      UUID id,
      long number,
      @Nullable Long index,
      String type,
      Instant at,
      String actor,
      String leafHash,
      boolean signed,
      String body) {}
}
