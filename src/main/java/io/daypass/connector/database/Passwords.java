package io.daypass.connector.database;

import io.daypass.connector.Secret;
import java.security.SecureRandom;

/** Makes passwords that a person can type: no two characters of the alphabet look alike. */
final class Passwords {

  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 28;

  private final SecureRandom random = new SecureRandom();

  Secret next() {
    StringBuilder password = new StringBuilder(LENGTH);
    random
        .ints(LENGTH, 0, ALPHABET.length())
        .forEach(index -> password.append(ALPHABET.charAt(index)));
    return new Secret(password.toString());
  }
}
