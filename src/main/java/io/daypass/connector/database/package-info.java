/** Issues access in: database. See docs/connectors/database.md. */
@NullMarked
package io.daypass.connector.database;

import org.jspecify.annotations.NullMarked;
