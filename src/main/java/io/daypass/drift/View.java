package io.daypass.drift;

import io.daypass.connector.ExternalRef;
import io.daypass.issuance.KnownAccess;
import java.time.Instant;
import java.util.List;

/**
 * One entitlement from both sides. The target is read between two looks at our own table, since
 * what changes in between is on its way and no drift.
 *
 * @param lookedAt when the first look was taken
 * @param before what was open then
 * @param listed what the target says
 * @param after what was open after that
 * @param over what the listed accounts held of it and hold no more, the oldest first
 */
record View(
    Instant lookedAt,
    List<KnownAccess> before,
    List<ExternalRef> listed,
    List<KnownAccess> after,
    List<KnownAccess> over) {}
