package io.daypass.request;

import java.time.Duration;
import java.util.Optional;

/**
 * What the targets of a role allow.
 *
 * @param keyObjection why the public key that came with the ask cannot be used
 */
public record SubmissionBounds(
    Duration shortest, Duration longest, Optional<String> keyObjection) {}
