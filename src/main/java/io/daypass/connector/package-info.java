/** The one interface to target systems; each sub-package implements it for one kind of target. */
@ApplicationModule(allowedDependencies = {"entitlement", "identity"})
@NullMarked
package io.daypass.connector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
