package io.daypass.entitlement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words why a file is not YAML. */
final class YamlSyntax {

  private static final Pattern TAB_INDENT = Pattern.compile("(?m)^ *\\t");

  private static final Pattern MISSING_END =
      Pattern.compile("unexpected end of stream|expected ',' or|could not find expected ':'");

  private static final Map<String, String> PLAIN_WORDS = new LinkedHashMap<>();

  static {
    PLAIN_WORDS.put(
        "mapping values are not allowed here",
        "a colon is not expected here: put text that contains ': ' in quotes, and start the keys"
            + " of one entry in the same column");
    PLAIN_WORDS.put(
        "could not find expected ':'", "a colon is missing behind this key: write 'key: value'");
    PLAIN_WORDS.put(
        "but found '<scalar>'", "this text is not expected here: put quotes around all of it");
    PLAIN_WORDS.put(
        "expected <block end>",
        "this line is indented differently from the lines it belongs to: start it in their"
            + " column");
    PLAIN_WORDS.put("unexpected end of stream", "this quote is never closed: add the closing one");
    PLAIN_WORDS.put(
        "expected ',' or ']'", "this list is not closed: add ] at its end, and commas inside");
    PLAIN_WORDS.put(
        "expected ',' or '}'", "this brace is not closed: add } at its end, and commas inside");
    PLAIN_WORDS.put(
        "expected the node content",
        "a value is missing here, or starts with a sign that has a meaning in YAML: put text in"
            + " quotes");
    PLAIN_WORDS.put(
        "unexpected character found",
        "* and & have a meaning in YAML: put text that starts with them in quotes");
    PLAIN_WORDS.put(
        "unknown escape character",
        "a backslash has a meaning in double quotes: use single quotes");
    PLAIN_WORDS.put("TAB", "a tab stands here: use spaces");
    PLAIN_WORDS.put(
        "cannot start any token", "this character has a meaning in YAML: put the text in quotes");
  }

  private YamlSyntax() {}

  static void report(String file, String text, MarkedYAMLException cause, Mistakes mistakes) {
    if (isAboutTabs(text, cause)) {
      TAB_INDENT
          .matcher(text)
          .results()
          .map(tab -> Place.at(file, text, tab.end() - 1))
          .forEach(place -> mistakes.add(place, "this line is indented with a tab: use spaces"));
      return;
    }
    Mark mark = spot(cause);
    mistakes.add(new Place(file, mark.getLine() + 1, mark.getColumn() + 1), inPlainWords(cause));
  }

  /** One tab often breaks a later line, so the line of the complaint is looked at too. */
  private static boolean isAboutTabs(String text, MarkedYAMLException cause) {
    String line = text.lines().skip(spot(cause).getLine()).findFirst().orElse("");
    return TAB_INDENT.matcher(line).lookingAt();
  }

  /** What is not closed is better shown where it opens than where the parser gives up. */
  private static Mark spot(MarkedYAMLException cause) {
    boolean missesAnEnd = MISSING_END.matcher(String.valueOf(cause.getProblem())).find();
    Mark mark = missesAnEnd ? cause.getContextMark() : cause.getProblemMark();
    return Objects.requireNonNull(mark, "a syntax error has a place");
  }

  private static String inPlainWords(MarkedYAMLException cause) {
    String problem = String.valueOf(cause.getProblem());
    return PLAIN_WORDS.entrySet().stream()
        .filter(known -> problem.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("this is not YAML: " + problem);
  }
}
