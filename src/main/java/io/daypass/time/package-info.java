/** What time it is: the database's time, carried on by this machine. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.daypass.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
