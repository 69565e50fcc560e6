package io.daypass.ledger;

/** The key that signs checkpoints is missing or no good. The message never shows any of it. */
class KeyUnusable extends RuntimeException {

  KeyUnusable(String message) {
    super(message);
  }

  KeyUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
