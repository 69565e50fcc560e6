/**
 * The page "Access history" in Cockpit: finds requests, running or over, and tells their whole
 * story. Reads, never writes; but for the refusals of those who may not read.
 */
@ApplicationModule(
    allowedDependencies = {
      "evidence",
      "picture",
      "issuance",
      "approval",
      "request",
      "entitlement",
      "ledger",
      "identity"
    })
@NullMarked
package io.daypass.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
