/**
 * Daypass: just-in-time access. Read the packages in this order: request, approval, issuance,
 * revocation.
 */
@NullMarked
package io.daypass;

import org.jspecify.annotations.NullMarked;
