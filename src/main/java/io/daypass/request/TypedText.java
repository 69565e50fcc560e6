package io.daypass.request;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text as people send it, which may be anything at all. */
public final class TypedText {

  private static final int LONGEST_QUOTE = 64;

  private TypedText() {}

  /** Whether it has only characters that people type: databases and terminals choke on others. */
  public static boolean isClean(String text) {
    return UTF_8.newEncoder().canEncode(text)
        && text.chars().allMatch(c -> !Character.isISOControl(c) || "\n\r\t".indexOf(c) >= 0);
  }

  /** The beginning of a hostile text, fit to be repeated in an answer. */
  public static String quoted(String text) {
    StringBuilder quote = new StringBuilder();
    text.codePoints().limit(LONGEST_QUOTE).map(TypedText::harmless).forEach(quote::appendCodePoint);
    return text.codePointCount(0, text.length()) <= LONGEST_QUOTE ? quote.toString() : quote + "…";
  }

  /** Half a character cannot be written as UTF-8, so the answer itself would fail. */
  private static int harmless(int codePoint) {
    boolean half = Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
    return half || Character.isISOControl(codePoint) ? '\ufffd' : codePoint;
  }
}
