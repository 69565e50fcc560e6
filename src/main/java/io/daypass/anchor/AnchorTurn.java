package io.daypass.anchor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How it goes with one sink, the same for every node. */
record AnchorTurn(
    String sink,
    Instant nextDue,
    int failures,
    @Nullable Instant failingSince,
    @Nullable String lastError,
    @Nullable String objection) {}
