/** What must be given, and what must be gone, before Daypass starts in production. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.daypass.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
