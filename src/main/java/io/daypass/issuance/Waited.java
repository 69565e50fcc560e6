package io.daypass.issuance;

/**
 * Somebody whose wait is over.
 *
 * @param who the name that {@link Waiting} was given
 * @param grant as it was read with its lock
 */
public record Waited(String who, Grant grant) {}
