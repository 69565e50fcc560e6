/**
 * Verifies an exported ledger. Reads nothing but the export and what the caller holds against it,
 * and uses no other package of ours: a check that shared code with the writer would be an echo.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.daypass.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
