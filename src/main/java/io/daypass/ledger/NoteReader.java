package io.daypass.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads notes that come from outside, where anybody may have put anything. */
@Component
public class NoteReader {

  private static final int TYPE_BYTE = 1;

  private final Log log;

  NoteReader(Log log) {
    this.log = log;
  }

  /** What stands in a note, or why it is none of this log. */
  public sealed interface Reading {}

  public record Ours(OutsideCheckpoint checkpoint) implements Reading {}

  /**
   * @param why half a sentence, to go on after "which"
   */
  public record NotOurs(String why) implements Reading {}

  /**
   * Believes nothing: name and signature are checked before size and root are looked at. A name
   * that this log had before is as good as the one it has.
   */
  public Reading read(String note) {
    Optional<Checkpoint> said = parsed(note);
    if (said.isEmpty()) {
      return new NotOurs("is no checkpoint");
    }
    List<VerifierKey> keys =
        log.verifierKeys().stream()
            .map(NoteReader::key)
            .filter(key -> key.name().equals(said.get().origin()))
            .toList();
    if (keys.isEmpty()) {
      return new NotOurs(
          "is of the log %s, not of %s".formatted(said.get().origin(), log.origin()));
    }
    if (keys.stream().noneMatch(key -> SignedNote.isSignedBy(key, note))) {
      return new NotOurs("is signed by no key of this log");
    }
    return new Ours(new OutsideCheckpoint(said.get().size(), said.get().root()));
  }

  private static Optional<Checkpoint> parsed(String note) {
    try {
      return Optional.of(Checkpoint.parse(note));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static VerifierKey key(String text) {
    List<String> parts = List.of(text.split("\\+", 3));
    byte[] typed = Base64.getDecoder().decode(parts.get(2));
    return new VerifierKey(parts.get(0), Arrays.copyOfRange(typed, TYPE_BYTE, typed.length));
  }
}
