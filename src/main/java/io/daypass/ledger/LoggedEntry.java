package io.daypass.ledger;

/**
 * An entry with its place in the whole log.
 *
 * @param index from 0, without gaps
 */
public record LoggedEntry(long index, LedgerEntry entry) {}
