package io.daypass.drift;

import io.daypass.entitlement.ConnectorId;
import java.time.Instant;
import java.util.UUID;

/**
 * An account that has an entitlement with no grant behind it.
 *
 * @param inBaseline whether it had it when the entitlement was read for the first time
 */
public record StandingPrivilege(
    UUID id,
    ConnectorId connector,
    String kind,
    String name,
    String account,
    String accessKey,
    boolean inBaseline,
    Instant foundAt) {}
