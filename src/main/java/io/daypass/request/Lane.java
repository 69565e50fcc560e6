package io.daypass.request;

import java.util.Locale;

/** Who must agree: each lane needs one person, and two lanes need two. */
public enum Lane {
  MANAGER_OR_OWNER,
  MANAGER,
  SECURITY;

  /** The word that models, forms and the API use, such as {@code manager-or-owner}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The lane of this name.
   *
   * @throws IllegalArgumentException when there is no such lane
   */
  public static Lane of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
