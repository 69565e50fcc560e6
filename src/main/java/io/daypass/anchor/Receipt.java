package io.daypass.anchor;

/** What a place gave in return: where exactly the checkpoint lies in it. */
public record Receipt(String text) {

  private static final int LONGEST = 10_000;

  public Receipt {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a receipt has 1 to 10000 characters");
    }
  }
}
