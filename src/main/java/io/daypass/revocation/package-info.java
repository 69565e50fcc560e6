/** Step 4 of 4. Revoking: ending a grant early or on time. */
@ApplicationModule(
    allowedDependencies = {
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
package io.daypass.revocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
