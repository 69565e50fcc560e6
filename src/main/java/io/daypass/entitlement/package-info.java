/**
 * What may be held: the catalogue of resources and roles, who is eligible, which duties conflict.
 */
@ApplicationModule(allowedDependencies = {"identity"})
@NullMarked
package io.daypass.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
