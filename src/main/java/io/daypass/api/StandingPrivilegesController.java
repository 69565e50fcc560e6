package io.daypass.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.daypass.drift.StandingCount;
import io.daypass.drift.StandingPrivilege;
import io.daypass.drift.StandingPrivileges;
import io.daypass.drift.StandingReport;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people hold for good, against what it was when Daypass began. */
@RestController
@RequestMapping("/api/v1/standing-privileges")
class StandingPrivilegesController {

  private final StandingPrivileges privileges;
  private final DriftScope scope;

  StandingPrivilegesController(StandingPrivileges privileges, DriftScope scope) {
    this.privileges = privileges;
    this.scope = scope;
  }

  /**
   * Pairs of an account and an entitlement with no grant behind them.
   *
   * @param frozenAt when the first entitlement was read; left out while none was
   * @param reducedByPercent how far the number is below the baseline; left out when that is 0
   * @param trend the number at the end of each day (UTC) on which it changed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReportView(
      @Nullable Instant frozenAt,
      int baseline,
      int now,
      @Nullable Double reducedByPercent,
      List<EntitlementView> entitlements,
      List<PointView> trend) {

    static ReportView of(StandingReport report) {
      return new ReportView(
          report.frozenAt(),
          report.baseline(),
          report.now(),
          report.reduction().orElse(null),
          report.entitlements().stream().map(EntitlementView::of).toList(),
          report.byDay().entrySet().stream()
              .map(point -> new PointView(point.getKey(), point.getValue()))
              .toList());
    }
  }

  /** The same for one entitlement, whose baseline was frozen when it was read first. */
  record EntitlementView(
      String connector, String kind, String name, Instant frozenAt, int baseline, int now) {

    static EntitlementView of(StandingCount count) {
      return new EntitlementView(
          count.connector().value(),
          count.kind(),
          count.name(),
          count.frozenAt(),
          count.baseline(),
          count.now());
    }
  }

  /** How many there were at the end of a day. */
  record PointView(LocalDate day, int pairs) {}

  /**
   * An account that has an entitlement for good.
   *
   * @param inBaseline whether it had it at the first reading
   */
  record HolderView(
      String id,
      String connector,
      String kind,
      String name,
      String account,
      boolean inBaseline,
      Instant foundAt) {

    static HolderView of(StandingPrivilege privilege) {
      return new HolderView(
          privilege.id().toString(),
          privilege.connector().value(),
          privilege.kind(),
          privilege.name(),
          privilege.account(),
          privilege.inBaseline(),
          privilege.foundAt());
    }
  }

  @Operation(
      summary = "Standing privileges: baseline, now, trend, and the reduction in percent",
      description = "Auditors and operators see all; owners what belongs to them.")
  @GetMapping
  ReportView report() {
    return ReportView.of(privileges.report(scope.owners()));
  }

  @Operation(summary = "Who holds what for good now, the latest found first")
  @GetMapping("/holders")
  Page<HolderView> holders(
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    int size = Page.limit(limit);
    List<HolderView> found =
        privileges.page(scope.owners(), after, size + 1).stream().map(HolderView::of).toList();
    return Page.of(found, size, HolderView::id);
  }
}
