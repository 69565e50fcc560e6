package io.daypass.ledger;

import java.util.List;
import org.springframework.stereotype.Component;

/** Checks one stream as it is stored: every hash, every link, and its head. */
@Component
public class StreamCheck {

  private final LedgerStore entries;
  private final StreamHeadStore heads;

  StreamCheck(LedgerStore entries, StreamHeadStore heads) {
    this.entries = entries;
    this.heads = heads;
  }

  /**
   * What is wrong, a sentence each; empty when the stream is sound. Where it grows meanwhile, it is
   * read again: its head and its entries must be of one moment.
   */
  public List<String> faults(StreamId stream) {
    StreamHead before = head(stream);
    List<LedgerEntry> read = entries.entries(stream);
    return head(stream).equals(before) ? LedgerChain.check(stream, read, before) : faults(stream);
  }

  private StreamHead head(StreamId stream) {
    return heads.find(stream).orElse(StreamHead.START);
  }
}
