/** Step 2 of 4. Deciding: who may decide, two lanes are two people, the decision itself. */
@ApplicationModule(allowedDependencies = {"request", "risk", "entitlement", "ledger", "identity"})
@NullMarked
package io.daypass.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
