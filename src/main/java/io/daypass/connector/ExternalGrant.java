package io.daypass.connector;

/** Access that was found in a target, whoever gave it. */
public record ExternalGrant(ExternalRef ref) {}
