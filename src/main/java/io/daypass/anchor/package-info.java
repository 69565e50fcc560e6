/** Checkpoints outside: put there, found again, and held against the own ledger. */
@ApplicationModule(allowedDependencies = {"ledger", "identity", "syslog"})
@NullMarked
package io.daypass.anchor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
