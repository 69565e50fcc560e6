package io.daypass.ledger;

/** What a checkpoint that was found outside says; it was signed in the name of this log. */
public record OutsideCheckpoint(long size, TreeHash root) {}
