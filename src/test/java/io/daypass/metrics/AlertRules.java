package io.daypass.metrics;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The alerts that we ship, and the metrics in them. */
public final class AlertRules {

  static final Path FILE = Path.of("deploy", "alerts.yml");

  /**
   * Whatever stands in an expression of ours. Anything else is refused: promtool knows the whole
   * language, this only has to find every metric and miss none.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          \\s*(?:
            (?<labels>\\{[^{}]*\\})
            |(?<grouping>(?:by|without|on|ignoring)\\s*\\([^()]*\\))
            |(?<range>\\[\\d+[smhd]\\])
            |(?<number>\\d+(?:\\.\\d+)?)
            |(?<function>[a-z_]+(?=\\s*\\())
            |(?<aggregation>(?:sum|max|min|avg|count)(?=\\s+(?:by|without)\\b))
            |(?<keyword>(?:and|or|unless|bool)\\b)
            |(?<metric>[a-zA-Z_:][a-zA-Z0-9_:]*)
            |(?<sign>==|!=|>=|<=|[-()+*/<>,])
          )""",
          Pattern.COMMENTS);

  private AlertRules() {}

  record Rule(String alert, String expression, Map<String, String> labels) {}

  static List<Rule> all() throws IOException {
    Map<String, List<Map<String, Object>>> file =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
    return file.get("groups").stream()
        .flatMap(group -> rules(group).stream())
        .map(AlertRules::rule)
        .toList();
  }

  /** Every metric that an alert looks at. */
  public static Set<String> metrics() throws IOException {
    return all().stream()
        .flatMap(rule -> metricsIn(rule.expression()).stream())
        .collect(toCollection(TreeSet::new));
  }

  static Set<String> metricsIn(String expression) {
    Set<String> metrics = new TreeSet<>();
    Matcher token = TOKEN.matcher(expression.strip());
    int at = 0;
    while (at < token.regionEnd()) {
      token.region(at, token.regionEnd());
      if (!token.lookingAt()) {
        throw new IllegalArgumentException("cannot read: " + expression.strip().substring(at));
      }
      if (token.group("metric") != null) {
        metrics.add(token.group("metric"));
      }
      at = token.end();
    }
    return metrics;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rules(Map<String, Object> group) {
    return (List<Map<String, Object>>) group.get("rules");
  }

  @SuppressWarnings("unchecked")
  private static Rule rule(Map<String, Object> rule) {
    return new Rule(
        (String) rule.get("alert"),
        (String) rule.get("expr"),
        (Map<String, String>) rule.get("labels"));
  }
}
