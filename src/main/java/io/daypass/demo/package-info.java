/**
 * The demo: a named cast and small, real targets inside the same JVM. Never active in production.
 */
@ApplicationModule(allowedDependencies = {"connector", "entitlement", "identity"})
@NullMarked
package io.daypass.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
