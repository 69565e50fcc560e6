package io.daypass.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first.
 *
 * @param next give it as {@code after} to get the part that follows; null at the end
 */
record Page<T>(List<T> items, @Nullable String next) {

  static final int LARGEST = 200;

  /** Of one item more than asked for, which shows whether there is a next part. */
  static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> id) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    List<T> items = oneMore.subList(0, limit);
    return new Page<>(items, id.apply(items.get(limit - 1)));
  }

  static int limit(int asked) {
    return Math.max(1, Math.min(asked, LARGEST));
  }
}
