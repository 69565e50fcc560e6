package io.daypass.request;

import io.daypass.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person sent, unchecked.
 *
 * @param duration ISO-8601 such as {@code PT1H}; absent means the role's default
 * @param beneficiary who shall hold the access; absent means the requester
 */
public record Ask(
    PersonId requester,
    @Nullable String role,
    @Nullable String justification,
    @Nullable String duration,
    @Nullable String beneficiary,
    @Nullable String ticket,
    @Nullable String publicKey) {}
