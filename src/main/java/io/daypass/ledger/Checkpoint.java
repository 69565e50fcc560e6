package io.daypass.ledger;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a checkpoint says: the text of C2SP tlog-checkpoint, without extension lines. */
record Checkpoint(String origin, long size, TreeHash root) {

  private static final Pattern SHAPE =
      Pattern.compile("([^\\n+]+)\\n(0|[1-9][0-9]{0,18})\\n([A-Za-z0-9+/]{43}=)\\n");

  /** Reads the signed part of a note; what is wrong with it is a bug or tampering. */
  static Checkpoint parse(String note) {
    Matcher found = SHAPE.matcher(note.substring(0, note.indexOf("\n\n") + 1));
    if (!found.matches()) {
      throw new IllegalArgumentException("not a checkpoint");
    }
    return new Checkpoint(
        found.group(1),
        Long.parseLong(found.group(2)),
        TreeHash.of(Base64.getDecoder().decode(found.group(3))));
  }

  /** The bytes that are signed are those of this text in UTF-8. */
  String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
