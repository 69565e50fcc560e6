package io.daypass.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the state says about the end of each stream, held against the streams that were found. */
final class Heads {

  private static final Pattern LINE =
      Pattern.compile("(\\S+)\\t(0|[1-9][0-9]{0,15})\\t([0-9a-f]{64})");

  private final Streams streams;

  /** The one stream that the export is about; null when it is the whole ledger. */
  private final @Nullable String only;

  Heads(Streams streams, @Nullable String only) {
    this.streams = streams;
    this.only = only;
  }

  /** How many streams the file and the export agree about. */
  int check(InputStream file, String name) throws IOException, Broken {
    Set<String> known = new HashSet<>();
    try (Lines lines = new Lines(file, name)) {
      for (String line = next(lines); line != null; line = next(lines)) {
        Matcher head = LINE.matcher(line);
        if (!head.matches() || !known.add(head.group(1))) {
          throw new Broken(
              Fault.MALFORMED_HEADS, lines.where(), "each stream once, in three columns", line);
        }
        if (only == null || only.equals(head.group(1))) {
          check(head, lines.where());
        }
      }
    }
    for (String stream : streams.names()) {
      if (!known.contains(stream)) {
        throw new Broken(Fault.HEAD_MISSING, name, "the head of " + stream, "none");
      }
    }
    return streams.names().size();
  }

  private void check(Matcher head, String where) throws Broken {
    String stream = head.group(1);
    Streams.End found = streams.end(stream);
    String expected = head.group(2) + " entries, last leaf " + head.group(3);
    String actual = found.version() + " entries, last leaf " + found.leaf().hex();
    if (!expected.equals(actual)) {
      throw new Broken(
          found.version() == 0 ? Fault.STREAM_MISSING : Fault.HEAD_MISMATCH,
          where + ", " + stream,
          expected,
          actual);
    }
  }

  private static @Nullable String next(Lines lines) throws IOException, Broken {
    return lines.nextText(Fault.MALFORMED_HEADS);
  }
}
