/** Facts of a request in, rating and route out: the types behind the DMN tables, read strictly. */
@ApplicationModule(allowedDependencies = {"request", "entitlement", "identity"})
@NullMarked
package io.daypass.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
