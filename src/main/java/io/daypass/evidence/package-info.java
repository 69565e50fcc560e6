/** The ledger for people outside: exports, proofs, and the dossier of one request. */
@ApplicationModule(allowedDependencies = {"request", "ledger", "identity"})
@NullMarked
package io.daypass.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
