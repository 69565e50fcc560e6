package io.daypass.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the log had shown to others, by size. A file of anchors holds notes one after the other, or
 * lines of JSON with a {@code note} and the time {@code at} which it was kept, or both.
 */
final class Anchors {

  private static final Pattern TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]+)?Z");
  private static final String SIGNATURE = "\u2014 ";

  /**
   * @param at when it was kept outside, the earliest of all; null when nobody says
   */
  record Anchor(String where, long size, Hash root, @Nullable String at) {}

  private final List<VerifierKey> keys;
  private final NavigableMap<Long, Anchor> bySize = new TreeMap<>();
  private int read;

  Anchors(List<VerifierKey> keys) {
    this.keys = keys;
  }

  void read(InputStream file, String name) throws IOException, Broken {
    try (Lines lines = new Lines(file, name)) {
      List<String> note = new ArrayList<>();
      String start = name;
      for (String line = next(lines); line != null; line = next(lines)) {
        if (ends(note) && !line.startsWith(SIGNATURE)) {
          add(note, start);
        }
        if (note.isEmpty()) {
          start = lines.where();
        }
        if (note.isEmpty() && line.startsWith("{")) {
          addRecord(line, start);
        } else if (!note.isEmpty() || !line.isEmpty()) {
          note.add(line);
        }
      }
      if (!note.isEmpty()) {
        add(note, start);
      }
    }
  }

  /** Those of one size or below, above another, smallest first. */
  NavigableMap<Long, Anchor> bySize() {
    return bySize;
  }

  /** How many notes were read, those of the same size among them. */
  int read() {
    return read;
  }

  private static @Nullable String next(Lines lines) throws IOException, Broken {
    return lines.nextText(Fault.MALFORMED_ANCHOR);
  }

  private static boolean ends(List<String> note) {
    return !note.isEmpty() && note.get(note.size() - 1).startsWith(SIGNATURE);
  }

  private void add(List<String> note, String where) throws Broken {
    add(String.join("\n", note) + "\n", null, where);
    note.clear();
  }

  private void addRecord(String line, String where) throws Broken {
    Map<?, ?> fields = JsonLine.object(line, Fault.MALFORMED_ANCHOR, where);
    if (!(fields.get("note") instanceof String note)) {
      throw new Broken(Fault.MALFORMED_ANCHOR, where, "a note", fields.keySet());
    }
    add(note, fields.containsKey("at") ? time(fields.get("at"), where) : null, where);
  }

  private void add(String text, @Nullable String at, String where) throws Broken {
    Note note = Note.parse(text, Fault.MALFORMED_ANCHOR, where);
    note.verify(keys, where);
    read++;
    Anchor known = bySize.get(note.size());
    if (known != null && !known.root().equals(note.root())) {
      throw new Broken(
          Fault.SPLIT_VIEW,
          where + ", size " + note.size(),
          known.root() + ", as in " + known.where(),
          note.root());
    }
    if (known == null || isEarlier(at, known.at())) {
      bySize.put(note.size(), new Anchor(where, note.size(), note.root(), at));
    }
  }

  private static boolean isEarlier(@Nullable String at, @Nullable String known) {
    return at != null && (known == null || at.compareTo(known) < 0);
  }

  /** In the form of the entries, so that the two can be compared as texts. */
  private static String time(@Nullable Object value, String where) throws Broken {
    Matcher time = TIME.matcher(String.valueOf(value));
    if (!time.matches()) {
      throw new Broken(Fault.MALFORMED_ANCHOR, where, "at as a time in UTC", value);
    }
    String decimals = time.group(2) == null ? "." : time.group(2);
    return time.group(1) + (decimals + "000").substring(0, 4) + "Z";
  }
}
