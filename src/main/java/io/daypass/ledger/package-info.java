/** The audit ledger: every state change and every refusal, in the transaction it describes. */
@ApplicationModule(allowedDependencies = {"identity"})
@NullMarked
package io.daypass.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
