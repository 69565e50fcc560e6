/** The REST API: one controller per noun, problem details for everything that goes wrong. */
@ApplicationModule(
    allowedDependencies = {
      "evidence",
      "anchor",
      "process",
      "people",
      "login",
      "drift",
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
package io.daypass.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
