/** Evidence of who came, changed and left; and erasing what a person wrote. */
@ApplicationModule(allowedDependencies = {"issuance", "approval", "request", "ledger", "identity"})
@NullMarked
package io.daypass.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
