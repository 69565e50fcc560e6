/** Metrics and health: what a machine can watch. Reads, never writes. */
@ApplicationModule(
    allowedDependencies = {
      "process",
      "drift",
      "revocation",
      "issuance",
      "approval",
      "connector",
      "request",
      "risk",
      "entitlement",
      "anchor",
      "siem",
      "ledger",
      "identity"
    })
@NullMarked
package io.daypass.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
