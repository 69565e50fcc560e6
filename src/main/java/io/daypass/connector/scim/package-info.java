/** Issues access in: scim. See docs/connectors/scim.md. */
@NullMarked
package io.daypass.connector.scim;

import org.jspecify.annotations.NullMarked;
