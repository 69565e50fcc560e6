/**
 * The drift sweep: compares each target with what should be held there, and counts what people hold
 * for good.
 */
@ApplicationModule(
    allowedDependencies = {
      "revocation",
      "issuance",
      "approval",
      "connector",
      "request",
      "risk",
      "entitlement",
      "ledger",
      "identity"
    })
@NullMarked
package io.daypass.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
