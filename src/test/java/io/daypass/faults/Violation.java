package io.daypass.faults;

import io.daypass.faults.Oracle.Access;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must not be.
 *
 * @param invariant which one is broken
 * @param request whose story it is, if of one
 * @param access what it is about, if about one
 */
record Violation(
    String invariant, String sentence, @Nullable UUID request, @Nullable Access access) {

  static Violation of(String invariant, String sentence) {
    return new Violation(invariant, sentence, null, null);
  }

  static Violation of(String invariant, String sentence, Piece piece) {
    return new Violation(invariant, sentence, piece.request(), piece.access());
  }
}
