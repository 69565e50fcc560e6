/** Draws a model as a picture, with the way that one instance took through it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.daypass.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
