/** The only package that lets the engine do something: delegates, variables, starters. */
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
      "picture",
      "identity"
    })
@NullMarked
package io.daypass.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
