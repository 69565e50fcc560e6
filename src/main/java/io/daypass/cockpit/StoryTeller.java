package io.daypass.cockpit;

import io.daypass.approval.Approval;
import io.daypass.approval.ApprovalStore;
import io.daypass.cockpit.FoundRequest.Named;
import io.daypass.cockpit.FoundRequest.Vote;
import io.daypass.cockpit.Story.Access;
import io.daypass.cockpit.Story.Agreement;
import io.daypass.cockpit.Story.Ask;
import io.daypass.cockpit.Story.Piece;
import io.daypass.cockpit.Story.Risk;
import io.daypass.cockpit.Story.Walk;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.Hold;
import io.daypass.issuance.HoldStore;
import io.daypass.ledger.FreeTextStore;
import io.daypass.ledger.LedgerEntry;
import io.daypass.ledger.LedgerStore;
import io.daypass.ledger.Log;
import io.daypass.ledger.StreamCheck;
import io.daypass.ledger.StreamId;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import io.daypass.request.Routing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers the story of one request from our tables, the engine's history and the ledger. */
@Component
class StoryTeller {

  private final RequestStore requests;
  private final ApprovalStore approvals;
  private final GrantStore grants;
  private final HoldStore holds;
  private final FreeTextStore texts;
  private final LedgerStore ledger;
  private final StreamCheck check;
  private final Log log;
  private final HistoryStore store;
  private final HistoryList list;
  private final EngineHistory engine;
  private final EngineRulings rulings;

  StoryTeller(
      RequestStore requests,
      ApprovalStore approvals,
      GrantStore grants,
      HoldStore holds,
      FreeTextStore texts,
      LedgerStore ledger,
      StreamCheck check,
      Log log,
      HistoryStore store,
      HistoryList list,
      EngineHistory engine,
      EngineRulings rulings) {
    this.requests = requests;
    this.approvals = approvals;
    this.grants = grants;
    this.holds = holds;
    this.texts = texts;
    this.ledger = ledger;
    this.check = check;
    this.log = log;
    this.store = store;
    this.list = list;
    this.engine = engine;
    this.rulings = rulings;
  }

  /** The whole story; empty when there is no such request. */
  Optional<Story> of(RequestId id) {
    return requests.find(id).map(this::story);
  }

  private Story story(AccessRequest request) {
    RequestId id = request.id();
    FoundRequest found = list.one(id).orElseThrow();
    LedgerRecord entries = entries(id);
    List<Walk> walks = engine.walks(id);
    return new Story(
        found,
        ask(request),
        request.routing().map(StoryTeller::risk).orElse(null),
        walks,
        walks.stream().flatMap(walk -> rulings.of(walk.instance()).stream()).toList(),
        approvals.of(id).stream().map(approval -> agreement(approval, found, entries)).toList(),
        grants.of(id).map(grant -> access(grant, entries)).orElse(null),
        entries.told());
  }

  private LedgerRecord entries(RequestId id) {
    StreamId stream = StreamId.request(id.value());
    List<LedgerEntry> entries = ledger.entries(stream);
    return new LedgerRecord(
        entries,
        store.places(entries.stream().map(LedgerEntry::id).toList()),
        check.faults(stream),
        log.latest().orElse(null));
  }

  private Ask ask(AccessRequest request) {
    return new Ask(
        texts.read(request.justificationId()).orElse(null),
        request.duration(),
        request.ticketNumber(),
        request.hash(),
        request.statusReason());
  }

  private static Risk risk(Routing routing) {
    return new Risk(
        word(routing.rating()),
        routing.score(),
        word(routing.kind()),
        routing.lanes().stream().map(Lane::word).toList(),
        routing.reasons());
  }

  private Agreement agreement(Approval approval, FoundRequest found, LedgerRecord entries) {
    return new Agreement(
        name(approval, found),
        approval.lane().word(),
        approval.decision().word(),
        approval.comment().flatMap(texts::read).orElse(null),
        approval.decidedAt(),
        entries.login(approval).orElse(null));
  }

  private static Named name(Approval approval, FoundRequest found) {
    String id = approval.approver().value();
    return found.votes().stream()
        .map(Vote::approver)
        .filter(approver -> approver.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Named(id, id));
  }

  private Access access(Grant grant, LedgerRecord entries) {
    return new Access(
        grant.id().value(),
        word(grant.status()),
        grant.lease().start(),
        grant.lease().end(),
        grant.ended().map(EndReason::word).orElse(null),
        grant.endedBy(),
        grant.endedAt(),
        holds.of(grant.id()).stream().map(hold -> piece(hold, entries)).toList());
  }

  private Piece piece(Hold hold, LedgerRecord entries) {
    return new Piece(
        hold.entitlement().connector().value(),
        list.resource(hold.entitlement().resource()),
        hold.entitlement().kind(),
        hold.entitlement().name(),
        hold.account(),
        word(hold.state()),
        hold.isStuck(),
        hold.lastError(),
        hold.preExisting(),
        entries.readings(hold));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
