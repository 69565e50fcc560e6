package io.daypass.verify;

import java.util.ArrayList;
import java.util.List;

/** What was checked, in the order in which it was, and what a reader should know. */
final class Report {

  private final List<String> checked = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  void checked(String what, String found) {
    checked.add("%-11s %s".formatted(what, found));
  }

  void warn(String sentence) {
    warnings.add("WARNING     " + sentence);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(checked);
    lines.addAll(warnings);
    return lines;
  }
}
