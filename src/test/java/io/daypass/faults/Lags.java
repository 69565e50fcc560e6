package io.daypass.faults;

import io.daypass.faults.Oracle.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long after its end access really went, by the oracle. */
final class Lags {

  /** One access that went: when it was to end, by which grant, and how long after it was gone. */
  record Lag(Stay stay, Piece piece, Duration late) {

    boolean atExpiry() {
      return piece.end().equals(piece.expiry());
    }
  }

  private final List<Lag> all = new ArrayList<>();

  Lags(List<Piece> pieces, List<Stay> stays) {
    for (Stay stay : stays) {
      if (stay.to() != null && !stay.standing()) {
        lastOn(stay, pieces)
            .map(piece -> new Lag(stay, piece, Duration.between(piece.end(), stay.to())))
            .ifPresent(all::add);
      }
    }
  }

  List<Lag> all() {
    return all;
  }

  static String sentence(List<Lag> lags) {
    if (lags.isEmpty()) {
      return "none";
    }
    List<Long> millis = new ArrayList<>(lags.stream().map(lag -> lag.late().toMillis()).toList());
    Collections.sort(millis);
    return "%d, p50 %d ms, p99 %d ms, max %d ms"
        .formatted(millis.size(), at(millis, 0.5), at(millis, 0.99), millis.get(millis.size() - 1));
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
  }

  /** Of several grants on one access, the one that ended last before it went. */
  private static Optional<Piece> lastOn(Stay stay, List<Piece> pieces) {
    Instant gone = stay.to();
    return pieces.stream()
        .filter(piece -> piece.access().equals(stay.access()))
        .filter(piece -> piece.end().isBefore(gone) && piece.end().isAfter(stay.from()))
        .max(Comparator.comparing(Piece::end));
  }
}
