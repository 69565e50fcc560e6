/** Step 1 of 4. Asking: who, for whom, what, why, how long. */
@ApplicationModule(allowedDependencies = {"entitlement", "ledger", "identity"})
@NullMarked
package io.daypass.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
