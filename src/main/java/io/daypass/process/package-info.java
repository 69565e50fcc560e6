/** The only package that knows Camunda: delegates, variables, starters. */
@ApplicationModule(
    allowedDependencies = {
      "people",
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
package io.daypass.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
