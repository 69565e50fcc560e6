package io.daypass.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.identity.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true of the ledger after any test: every chain is sound and as long as its head
 * says, every change of state has exactly one entry, and no entry lacks its change.
 */
public final class LedgerInvariant {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JdbcClient jdbc;
  private final LedgerStore store;
  private final StreamHeadStore heads;
  private final List<String> faults = new ArrayList<>();

  public LedgerInvariant(JdbcClient jdbc, JdbcOperations batch) {
    this.jdbc = jdbc;
    this.store = new LedgerStore(jdbc, batch);
    this.heads = new StreamHeadStore(jdbc, batch);
  }

  /** What is wrong, a sentence each; empty when nothing is. */
  public List<String> faults() {
    faults.clear();
    streams().forEach(this::checkChain);
    ids("select request_id from access_request").forEach(this::checkRequest);
    return List.copyOf(faults);
  }

  /** What is wrong with the chains alone. */
  public List<String> chainFaults() {
    faults.clear();
    streams().forEach(this::checkChain);
    return List.copyOf(faults);
  }

  /** The types of the entries about a request, first to last. */
  public List<String> types(UUID request) {
    return types(StreamId.request(request));
  }

  /** The types of the entries of a stream, first to last. */
  public List<String> types(StreamId stream) {
    return store.entries(stream).stream().map(LedgerEntry::type).toList();
  }

  /** The bodies of the entries in the stream of a person, first to last. */
  public List<JsonNode> bodies(PersonId person) {
    return bodies(StreamId.person(person));
  }

  /** The bodies of the entries of one type about a request, first to last. */
  public List<JsonNode> bodies(UUID request, String type) {
    return bodies(StreamId.request(request)).stream()
        .filter(body -> body.path("type").asText().equals(type))
        .toList();
  }

  /** The bodies of the entries in the stream of a part of the system, first to last. */
  public List<JsonNode> systemBodies(String name) {
    return bodies(StreamId.system(name));
  }

  /** How many entries there are in all. */
  public long size() {
    return count("select count(*) from audit_entry");
  }

  private List<StreamId> streams() {
    return jdbc
        .sql("select distinct stream_id from audit_entry")
        .query(String.class)
        .list()
        .stream()
        .map(StreamId::new)
        .toList();
  }

  private void checkChain(StreamId stream) {
    List<LedgerEntry> entries = store.entries(stream);
    StreamHead head = heads.find(stream).orElse(StreamHead.START);
    faults.addAll(LedgerChain.check(stream, entries, head));
    expect(stream, "entries", entries.size(), head.version());
  }

  private void checkRequest(UUID id) {
    expectEntries(id, "request.submitted", 1);
    expectEntries(id, "request.routed", count(REQUEST + "and route is not null", id));
    for (String status : List.of("DENIED", "WITHDRAWN", "LAPSED")) {
      expectEntries(
          id, "request." + status.toLowerCase(), count(REQUEST + "and status = ?", id, status));
    }
    expectEntries(
        id, "request.approved", count(REQUEST + "and status = 'APPROVED' and route <> 'AUTO'", id));
    expectEntries(
        id, "approval.decided", count("select count(*) from approval where request_id = ?", id));
    checkGrant(id);
  }

  private void checkGrant(UUID request) {
    expectEntries(request, "grant.wanted", count(GRANT, request));
    expectEntries(request, "grant.ending", count(GRANT + "and ended_at is not null", request));
    jdbc.sql("select status from access_grant where request_id = ?")
        .param(request)
        .query(String.class)
        .optional()
        .ifPresent(status -> expectLastStatus(request, status));
    ids(
            "select hold_id from hold h join access_grant g on g.grant_id = h.grant_id"
                + " where g.request_id = ?",
            request)
        .forEach(hold -> checkHold(request, hold));
  }

  private void checkHold(UUID request, UUID hold) {
    expectEntries(
        request,
        "hold.held",
        hold,
        count(HOLD + "and verified_present_at is not null", hold)
            + entries(request, "hold.wanted-again", hold));
    long ends = entries(request, "hold.released", hold) + entries(request, "hold.refused", hold);
    long reopened = entries(request, "hold.reopened", hold);
    long over = count(HOLD + "and state in ('RELEASED', 'REFUSED')", hold);
    expect(StreamId.request(request), "the end of hold " + hold, ends, over + reopened);
  }

  /** Whoever reads only the ledger must come to the same end as the tables. */
  private void expectLastStatus(UUID request, String status) {
    String said =
        bodies(StreamId.request(request)).stream()
            .filter(body -> body.path("data").has("status"))
            .map(body -> body.path("data").path("status").asText())
            .reduce("ISSUING", (earlier, later) -> later);
    if (!said.equals(status)) {
      faults.add(
          "request %s: the grant is %s, the ledger says %s".formatted(request, status, said));
    }
  }

  private void expectEntries(UUID request, String type, long wanted) {
    expect(StreamId.request(request), type, bodies(request, type).size(), wanted);
  }

  private void expectEntries(UUID request, String type, UUID hold, long wanted) {
    long found = entries(request, type, hold);
    expect(StreamId.request(request), type + " of hold " + hold, found, wanted);
  }

  private long entries(UUID request, String type, UUID hold) {
    return bodies(request, type).stream()
        .filter(body -> body.path("data").path("hold").asText().equals(hold.toString()))
        .count();
  }

  private void expect(StreamId stream, String what, long found, long wanted) {
    if (found != wanted) {
      faults.add("%s: %d times %s, but %d by its rows".formatted(stream, found, what, wanted));
    }
  }

  private List<JsonNode> bodies(StreamId stream) {
    return store.entries(stream).stream().map(entry -> json(entry.body())).toList();
  }

  private static JsonNode json(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String REQUEST = "select count(*) from access_request where request_id = ? ";
  private static final String GRANT = "select count(*) from access_grant where request_id = ? ";
  private static final String HOLD = "select count(*) from hold where hold_id = ? ";

  private long count(String sql, Object... params) {
    return jdbc.sql(sql).params(params).query(Long.class).single();
  }

  private List<UUID> ids(String sql, Object... params) {
    return jdbc.sql(sql).params(params).query(UUID.class).list();
  }
}
