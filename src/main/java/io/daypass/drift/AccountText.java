package io.daypass.drift;

import java.util.Locale;

/** Names of accounts as foreign systems write them, made fit to be kept and compared. */
final class AccountText {

  private static final int LONGEST = 200;

  private AccountText() {}

  /** Without control characters and halves of characters, which no table or ledger can hold. */
  static String shown(String account) {
    StringBuilder shown = new StringBuilder();
    account.codePoints().map(AccountText::harmless).forEach(shown::appendCodePoint);
    return shown.length() <= LONGEST ? shown.toString() : shown.substring(0, LONGEST - 1) + "…";
  }

  /** Directories compare names without regard to case (RFC 7643 §4.1.1), so the sweep does too. */
  static String key(String account) {
    String key = shown(account).toLowerCase(Locale.ROOT);
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }

  private static int harmless(int character) {
    boolean broken = Character.getType(character) == Character.SURROGATE;
    return broken || Character.isISOControl(character) ? '\uFFFD' : character;
  }
}
