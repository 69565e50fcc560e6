package io.daypass.api;

import io.daypass.api.RequestView.ApprovalView;
import io.daypass.approval.Approval;
import io.daypass.approval.ApprovalStore;
import io.daypass.approval.Readers;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.Person;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantRefusals;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.HoldStore;
import io.daypass.ledger.FreeTextStore;
import io.daypass.request.AccessRequest;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestRefusals;
import io.daypass.request.RequestStore;
import org.springframework.stereotype.Component;

/** Gathers what one answer shows, for those who may see it. */
@Component
class Views {

  private final RequestStore requests;
  private final ApprovalStore approvals;
  private final GrantStore grants;
  private final HoldStore holds;
  private final FreeTextStore texts;
  private final Readers readers;
  private final DirectoryStore directory;
  private final CurrentActor currentActor;

  Views(
      RequestStore requests,
      ApprovalStore approvals,
      GrantStore grants,
      HoldStore holds,
      FreeTextStore texts,
      Readers readers,
      DirectoryStore directory,
      CurrentActor currentActor) {
    this.requests = requests;
    this.approvals = approvals;
    this.grants = grants;
    this.holds = holds;
    this.texts = texts;
    this.readers = readers;
    this.directory = directory;
    this.currentActor = currentActor;
  }

  /** The person who calls. */
  Person caller() {
    return directory.find(currentActor.get().person()).orElseThrow();
  }

  /**
   * @throws Refused when there is no such request or the caller may not see it
   */
  AccessRequest visible(RequestId id) {
    return requests
        .find(id)
        .filter(request -> readers.maySee(caller(), request))
        .orElseThrow(() -> new Refused(RequestRefusals.noSuchRequest()));
  }

  /**
   * @throws Refused when there is no such grant or the caller may not see it
   */
  Grant visible(GrantId id) {
    return grants
        .find(id)
        .filter(grant -> readers.maySee(caller(), requestOf(grant)))
        .orElseThrow(() -> new Refused(GrantRefusals.noSuchGrant()));
  }

  AccessRequest requestOf(Grant grant) {
    return requests.find(grant.request()).orElseThrow();
  }

  RequestView view(AccessRequest request) {
    return RequestView.of(
        request,
        texts.read(request.justificationId()).orElse("[erased]"),
        approvals.of(request.id()).stream().map(this::view).toList(),
        grants.of(request.id()).map(this::view).orElse(null));
  }

  GrantView view(Grant grant) {
    return GrantView.of(grant, holds.of(grant.id()));
  }

  private ApprovalView view(Approval approval) {
    return ApprovalView.of(approval, approval.comment().flatMap(texts::read).orElse(null));
  }
}
