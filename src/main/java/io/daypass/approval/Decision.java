package io.daypass.approval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an approver says. There is no third way. */
public enum Decision {
  APPROVE,
  DENY;

  /** The word that forms, models and the API use: {@code approve} or {@code deny}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Decision> of(@Nullable String word) {
    return Arrays.stream(values()).filter(decision -> decision.word().equals(word)).findFirst();
  }
}
