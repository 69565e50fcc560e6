package io.daypass.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.daypass.drift.Finding;
import io.daypass.drift.Sweep;
import io.daypass.drift.TargetStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the drift sweep found and did, as the API shows it. */
final class DriftView {

  private DriftView() {}

  /**
   * A difference between a target and what should be held in it.
   *
   * @param kind {@code unknown}, {@code missing} or {@code outlived}
   * @param owner the group that answers for it
   * @param response what the sweep does about it: {@code report}, {@code repair}, {@code remove}
   * @param actedAt when the sweep did so the last time
   * @param lastError why that did not work
   * @param outcome {@code gone}, {@code repaired}, {@code removed}, {@code unwatched}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FindingView(
      String id,
      String state,
      String kind,
      String connector,
      String resource,
      String entitlementKind,
      String entitlement,
      String account,
      String owner,
      String response,
      @Nullable String grant,
      Instant openedAt,
      Instant seenAt,
      int timesSeen,
      @Nullable Instant actedAt,
      @Nullable String lastError,
      @Nullable Instant resolvedAt,
      @Nullable String outcome) {

    static FindingView of(Finding finding) {
      return new FindingView(
          finding.id().toString(),
          finding.isOpen() ? "open" : "resolved",
          RequestView.word(finding.kind()),
          finding.entitlement().connector().value(),
          finding.entitlement().resource().value(),
          finding.entitlement().kind(),
          finding.entitlement().name(),
          finding.account(),
          finding.owner().value(),
          RequestView.word(finding.response()),
          finding.grant() == null ? null : finding.grant().toString(),
          finding.openedAt(),
          finding.seenAt(),
          finding.timesSeen(),
          finding.actedAt(),
          finding.lastError(),
          finding.resolvedAt(),
          finding.outcome() == null ? null : RequestView.word(finding.outcome()));
    }
  }

  /**
   * One comparison of all targets.
   *
   * @param askedBy who wanted it; left out when its time had come
   * @param status {@code waiting}, {@code running}, {@code done}, or {@code broken-off}
   * @param heldBack in how many targets it refused to act; see the list of targets
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SweepView(
      String id,
      String status,
      @Nullable String askedBy,
      Instant askedAt,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      int detected,
      int resolved,
      int repaired,
      int removed,
      int heldBack) {

    static SweepView of(Sweep sweep) {
      Sweep.Counts counts = sweep.counts();
      return new SweepView(
          sweep.id().toString(),
          sweep.status(),
          sweep.askedBy(),
          sweep.askedAt(),
          sweep.startedAt(),
          sweep.endedAt(),
          counts.detected(),
          counts.resolved(),
          counts.repaired(),
          counts.removed(),
          counts.heldBack());
    }
  }

  /**
   * How the last sweep went in one target.
   *
   * @param state {@code swept}; or why the sweep refused to act: {@code read-failed}, {@code
   *     knows-no-grants}, {@code too-many-removals}
   * @param readAt when the target could be read the last time
   * @param refusals how many sweeps refused to act there so far
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SweptTargetView(
      String connector,
      String state,
      @Nullable String sentence,
      Instant since,
      Instant sweptAt,
      @Nullable Instant readAt,
      long refusals) {

    static SweptTargetView of(TargetStatus status) {
      return new SweptTargetView(
          status.target().value(),
          status.state(),
          status.sentence(),
          status.since(),
          status.sweptAt(),
          status.readAt(),
          status.refusals());
    }
  }
}
