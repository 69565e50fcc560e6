/** Issues access in: ssh. See docs/connectors/ssh.md. */
@NullMarked
package io.daypass.connector.ssh;

import org.jspecify.annotations.NullMarked;
