/** Who: people, actors, groups, and the directory they come from. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.daypass.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
