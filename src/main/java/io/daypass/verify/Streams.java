package io.daypass.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where each stream has got to. Grows with the number of streams, and by an id for each entry. */
final class Streams {

  /** How many entries a stream has, and the leaf hash of its last one. */
  record End(long version, Hash leaf) {

    static final End NONE = new End(0, Hash.ZERO);
  }

  private final Map<String, End> ends = new HashMap<>();
  private final IdSet ids = new IdSet();

  void follow(Entry entry) throws Broken {
    End reached = end(entry.stream());
    if (!ids.add(UUID.fromString(entry.id()))) {
      throw new Broken(Fault.DUPLICATE_ID, entry.where(), "an id that is new", entry.id());
    }
    if (entry.seq() != reached.version() + 1) {
      throw new Broken(
          Fault.WRONG_SEQ,
          entry.where(),
          "number " + (reached.version() + 1) + " of " + entry.stream(),
          "number " + entry.seq());
    }
    if (!entry.prev().equals(reached.leaf().hex())) {
      throw new Broken(
          Fault.WRONG_PREV, entry.where(), "prev " + reached.leaf().hex(), entry.prev());
    }
    ends.put(entry.stream(), new End(entry.seq(), entry.leaf()));
  }

  End end(String stream) {
    return ends.getOrDefault(stream, End.NONE);
  }

  Set<String> names() {
    return ends.keySet();
  }
}
