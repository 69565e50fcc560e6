package io.daypass.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.ledger.Log;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks through the log in its order. There is no table beside the log that an append would have to
 * pay for; instead one call looks at so many entries at most, and says where the next goes on.
 */
@Component
public class LedgerSearch {

  /** Some tenths of a second. */
  static final int MOST_LOOKED_AT = 20_000;

  private static final int PAGE = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Log log;
  private final EvidenceStore store;

  LedgerSearch(Log log, EvidenceStore store) {
    this.log = log;
    this.store = store;
  }

  /**
   * What is looked for; what is null does not matter.
   *
   * @param person login name of who acted, for whom, or whom it is about
   * @param role of the request that an entry belongs to, or of the fact itself
   * @param from the earliest time
   * @param to the first time that is too late
   */
  public record Wanted(
      @Nullable StreamId stream,
      @Nullable String person,
      @Nullable String role,
      @Nullable String type,
      @Nullable Instant from,
      @Nullable Instant to) {}

  /**
   * @param next the index at which to go on; null when the log has been looked through
   */
  public record Found(List<LoggedEntry> hits, @Nullable Long next) {

    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** From an index on, the oldest first; fewer than asked for does not mean that it is the end. */
  public Found from(long first, Wanted wanted, int atMost) {
    List<LoggedEntry> hits = new ArrayList<>();
    long at = first;
    while (at < first + MOST_LOOKED_AT) {
      List<LoggedEntry> page = log.from(at, PAGE);
      for (LoggedEntry logged : page) {
        at = logged.index() + 1;
        if (fits(logged, body(logged), wanted)) {
          hits.add(logged);
          if (hits.size() == atMost) {
            return new Found(hits, at);
          }
        }
      }
      if (page.size() < PAGE) {
        return new Found(hits, null);
      }
    }
    return new Found(hits, at);
  }

  private boolean fits(LoggedEntry logged, JsonNode body, Wanted wanted) {
    return (wanted.stream() == null || wanted.stream().equals(logged.entry().stream()))
        && (wanted.type() == null || wanted.type().equals(logged.entry().type()))
        && (wanted.from() == null || !logged.entry().time().isBefore(wanted.from()))
        && (wanted.to() == null || logged.entry().time().isBefore(wanted.to()))
        && (wanted.person() == null || concerns(body, wanted.person()))
        && (wanted.role() == null || isAbout(logged, body, wanted.role()));
  }

  private static boolean concerns(JsonNode body, String person) {
    return person.equals(body.path("actor").path("sub").asText())
        || person.equals(body.path("on_behalf_of").asText(null))
        || person.equals(body.path("subject").asText());
  }

  private boolean isAbout(LoggedEntry logged, JsonNode body, String role) {
    return role.equals(body.path("data").path("role").asText())
        || store.roleOf(logged.entry().stream().value()).filter(role::equals).isPresent();
  }

  private static JsonNode body(LoggedEntry logged) {
    try {
      return JSON.readTree(logged.entry().body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
