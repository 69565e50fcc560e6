package io.daypass.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page with commands for a reader to type. Each {@code bash} block is a step; the {@code text}
 * block after it says what the reader sees, with {@code …} for what differs from time to time.
 */
record WalkedPage(List<Step> steps) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(bash|text)(?: needs (\\S+))?\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  private static final char MARK = '\u001e';

  /**
   * @param needs a program without which the reader is told to skip the step; empty when none
   */
  record Step(int number, String command, String needs, List<String> shown) {

    String title() {
      return number + ": " + command.strip().lines().findFirst().orElse("");
    }

    private String script() {
      String marked = "printf '\\036%d\\n' " + number + "\n" + command;
      return needs.isEmpty()
          ? marked
          : "if command -v %s > /dev/null; then\n%sfi\n".formatted(needs, marked);
    }
  }

  static WalkedPage read(Path file) throws IOException {
    List<Step> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(file));
    while (block.find()) {
      if (block.group(1).equals("bash")) {
        String needs = block.group(2) == null ? "" : block.group(2);
        steps.add(new Step(steps.size(), block.group(3), needs, List.of()));
      } else {
        Step step = steps.remove(steps.size() - 1);
        List<String> shown = block.group(3).lines().toList();
        steps.add(new Step(step.number(), step.command(), step.needs(), shown));
      }
    }
    return new WalkedPage(steps);
  }

  /** All steps in one shell, which ends at the first command that fails. */
  String script() {
    return "set -e\n" + steps.stream().map(Step::script).collect(joining());
  }

  /** What the shell printed at each step; null where it never came. */
  List<String> split(String output) {
    return IntStream.range(0, steps.size()).mapToObj(n -> printedAt(n, output)).toList();
  }

  private static String printedAt(int number, String output) {
    String mark = MARK + Integer.toString(number) + "\n";
    int from = output.indexOf(mark);
    if (from < 0) {
      return null;
    }
    int to = output.indexOf(MARK, from + 1);
    return output.substring(from + mark.length(), to < 0 ? output.length() : to);
  }

  /** The first of the lines that is not printed, in their order; empty when all are. */
  static String missing(List<String> shown, String printed) {
    List<String> left = new ArrayList<>(printed.lines().map(String::stripTrailing).toList());
    for (String line : shown) {
      Pattern wanted = pattern(line);
      while (!left.isEmpty() && !wanted.matcher(left.get(0)).matches()) {
        left.remove(0);
      }
      if (left.isEmpty()) {
        return line;
      }
      left.remove(0);
    }
    return "";
  }

  private static Pattern pattern(String line) {
    return Pattern.compile(
        Stream.of(line.stripTrailing().split("…", -1)).map(Pattern::quote).collect(joining(".*")));
  }
}
