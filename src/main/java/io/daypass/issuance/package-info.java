/**
 * Step 3 of 4. Issuing: grants and holds, and the guard that carries every wish out in the targets.
 */
@ApplicationModule(
    allowedDependencies = {
      "approval",
      "connector",
      "request",
      "risk",
      "entitlement",
      "ledger",
      "identity",
      "time"
    })
@NullMarked
package io.daypass.issuance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
