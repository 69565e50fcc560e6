package io.daypass.api;

import io.daypass.approval.Readers;
import io.daypass.evidence.PolicyPages;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The provisioning policy, for those who have to show it. */
@RestController
@RequestMapping("/api/v1/evidence")
class PolicyController {

  /** The page brings its own styles and pictures, and may load nothing. */
  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

  private final PolicyPages pages;
  private final Readers readers;
  private final Views views;

  PolicyController(PolicyPages pages, Readers readers, Views views) {
    this.pages = pages;
    this.readers = readers;
    this.views = views;
  }

  @Operation(
      summary =
          "Role-to-resource matrix, approvals, ceilings, ends, workflows. For auditors and operators")
  @GetMapping(path = "/policy.html", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page() {
    mustWatch();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .body(pages.html());
  }

  @Operation(summary = "The same as PDF. For auditors and operators")
  @GetMapping(path = "/policy.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> document() {
    mustWatch();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "attachment; filename=\"provisioning-policy.pdf\"")
        .body(pages.pdf());
  }

  private void mustWatch() {
    if (!readers.seesEverything(views.caller())) {
      throw new Refused(
          Refusal.forbidden("may-not-see-policy", "Only auditors and operators may see this."));
    }
  }
}
