/**
 * The ledger, forwarded: every entry to every configured sink, in order, at least once. Knows
 * entries and nothing of the packages that write them.
 */
@ApplicationModule(allowedDependencies = {"ledger", "identity", "syslog"})
@NullMarked
package io.daypass.siem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
