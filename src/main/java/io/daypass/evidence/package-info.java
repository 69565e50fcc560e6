/** Reports for auditors. Reads, never writes. */
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
