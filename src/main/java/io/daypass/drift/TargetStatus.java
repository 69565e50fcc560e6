package io.daypass.drift;

import io.daypass.entitlement.ConnectorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last sweep went in one target.
 *
 * @param state {@code swept}, or why the sweep refused to act there
 * @param sentence the same for people; null when all is well
 * @param since since when it has been so
 * @param readAt when the target could be read the last time
 * @param refusals how many sweeps refused to act there so far
 */
public record TargetStatus(
    ConnectorId target,
    String state,
    @Nullable String sentence,
    Instant since,
    Instant sweptAt,
    @Nullable Instant readAt,
    long refusals) {

  static final String SWEPT = "swept";

  public boolean isRefused() {
    return !state.equals(SWEPT);
  }
}
