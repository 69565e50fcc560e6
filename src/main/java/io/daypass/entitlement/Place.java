package io.daypass.entitlement;

/** A spot in a catalogue file. Lines and columns count from one; zero means the whole file. */
record Place(String file, int line, int column) {

  static Place wholeOf(String file) {
    return new Place(file, 0, 0);
  }

  /** The spot of the character at {@code index} in the text of a file. */
  static Place at(String file, String text, int index) {
    var lines = (text.substring(0, index) + "|").lines().toList();
    return new Place(file, lines.size(), lines.get(lines.size() - 1).length());
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + " line " + line;
  }
}
