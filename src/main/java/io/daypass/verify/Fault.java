package io.daypass.verify;

import java.util.Locale;

/** What can be wrong with an export. The codes are those of docs/ledger.md and never change. */
enum Fault {
  MISSING_FILE(Exit.UNREADABLE, "The export is not complete; fetch it again."),
  TRUNCATED_FILE(Exit.UNREADABLE, "The file ends in the middle of a line; fetch the export again."),
  TORN_EXPORT(Exit.UNREADABLE, "This is no whole ZIP file; fetch the export again."),
  MALFORMED_KEY(Exit.UNREADABLE, "A verifier key has the form name+8 hex digits+base64."),
  UNKNOWN_SCOPE(Exit.UNREADABLE, "The export is of a kind that this verifier does not know."),

  MALFORMED_CHECKPOINT(Exit.INVALID, "The checkpoint is no signed note of a log."),
  FOREIGN_ORIGIN(Exit.INVALID, "The note comes from another ledger than the key."),
  WRONG_KEY(Exit.INVALID, "The note is signed by none of the keys that are trusted."),
  BAD_SIGNATURE(Exit.INVALID, "The note was changed, or was not signed with this key."),

  ENTRY_TOO_LARGE(Exit.INVALID, "No entry has more than 65,535 bytes."),
  MALFORMED_ENTRY(Exit.INVALID, "The line is not an entry of a ledger."),
  NOT_CANONICAL(Exit.INVALID, "The entry has not the one form that RFC 8785 gives it."),
  DUPLICATE_ID(Exit.INVALID, "Two entries have the same id."),
  WRONG_SEQ(Exit.INVALID, "An entry of the stream is missing, doubled or out of order."),
  WRONG_PREV(Exit.INVALID, "The entry does not follow the one before it: one of them was changed."),
  ENTRIES_MISSING(Exit.INVALID, "The log has more entries than the export."),
  ENTRIES_EXTRA(Exit.INVALID, "The export has more entries than the log."),
  ROOT_MISMATCH(Exit.INVALID, "The entries are not those that the checkpoint was signed for."),
  FOREIGN_ENTRY(Exit.INVALID, "The export is of one stream, and this entry is of another."),

  MALFORMED_PROOF(Exit.INVALID, "The file is no proof in the form c2sp.org/tlog-proof@v1."),
  PROOF_MISSING(Exit.INVALID, "Nothing proves that the entry is in the log."),
  PROOF_EXTRA(Exit.INVALID, "The proof belongs to no entry of the export."),
  PROOF_CHECKPOINT(Exit.INVALID, "The proof is for another checkpoint than that of the export."),
  PROOF_MISMATCH(Exit.INVALID, "The entry is not in the log at this place."),
  DUPLICATE_INDEX(Exit.INVALID, "Two entries claim the same place in the log."),

  MALFORMED_ANCHOR(Exit.INVALID, "The anchor is no signed note, and no line of JSON with one."),
  SPLIT_VIEW(Exit.INVALID, "The log has shown two different states of the same size."),
  ANCHOR_AHEAD(
      Exit.INVALID,
      "An anchor knows more entries than the export: its tail was cut off, or it is older than the"
          + " anchor. Fetch a new export."),
  ANCHOR_MISMATCH(Exit.INVALID, "Entries that had been anchored were changed afterwards."),

  MALFORMED_HEADS(Exit.INVALID, "A line of heads is: stream, tab, version, tab, last leaf."),
  HEAD_MISSING(Exit.INVALID, "The stream has entries, and the state knows nothing of it."),
  STREAM_MISSING(Exit.INVALID, "The state knows the stream, and the export has no entry of it."),
  HEAD_MISMATCH(Exit.INVALID, "The stream does not end where the state says."),

  MALFORMED_TEXTS(Exit.INVALID, "A line of texts is not as docs/ledger.md says."),
  TEXT_MISMATCH(Exit.INVALID, "This is not the text that the entry was written with.");

  private final int exit;
  private final String sentence;

  Fault(int exit, String sentence) {
    this.exit = exit;
    this.sentence = sentence;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int exit() {
    return exit;
  }

  String sentence() {
    return sentence;
  }
}
