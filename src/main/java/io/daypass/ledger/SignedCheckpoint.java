package io.daypass.ledger;

import java.time.Instant;

/**
 * A statement, signed, that the log had this size and this root.
 *
 * @param note the exact text of the signed note
 * @param at when it was signed; not part of what is signed
 */
public record SignedCheckpoint(long size, TreeHash root, String note, Instant at) {}
