/** Syslog as RFC 5424 writes it and RFC 5425 carries it; for whoever sends the ledger away. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.daypass.syslog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
