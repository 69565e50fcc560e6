/** Who got in and who did not, as evidence; and the brake on guessing passwords. */
@ApplicationModule(allowedDependencies = {"ledger", "identity"})
@NullMarked
package io.daypass.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
