/** Evidence of the program itself: when a node started and ended, and with what settings. */
@ApplicationModule(allowedDependencies = {"entitlement", "ledger", "identity"})
@NullMarked
package io.daypass.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
