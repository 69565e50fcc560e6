/** What auditors take away: exports, proofs, the dossier of one request, and the policy. */
@ApplicationModule(
    allowedDependencies = {
      "process",
      "connector",
      "request",
      "risk",
      "entitlement",
      "ledger",
      "identity"
    })
@NullMarked
package io.daypass.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
