package io.daypass.process;

import io.daypass.request.Lane;
import io.daypass.request.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An approval that waits for somebody. */
public record OpenApproval(String id, RequestId request, Lane lane, @Nullable Instant dueAt) {}
