package io.daypass.login;

/**
 * Somebody who says who they are and wants to get in. What was typed as the name may be a password
 * in the wrong field, so it leaves this record only as a digest.
 */
public record Attempt(String name, String address, Entrance entrance) {

  @Override
  public String toString() {
    return "[attempt at " + entrance.word() + "]";
  }
}
