package io.daypass.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What PostgreSQL did for each statement that the program asked by itself, with {@code
 * auto_explain}: the statements and their parameters are the real ones, however the code is
 * written.
 */
final class Plans {

  /** Settings of the server that this needs. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "shared_preload_libraries", "auto_explain",
          "logging_collector", "on",
          "log_destination", "jsonlog",
          "log_filename", "plans",
          "log_rotation_size", "0",
          "auto_explain.log_format", "json",
          "auto_explain.log_analyze", "on",
          "auto_explain.log_buffers", "on",
          "auto_explain.log_timing", "off");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "log/plans.json";
  private static final String MARK = " ms  plan:\n";

  /**
   * One statement that was carried out.
   *
   * @param buffers pages read, from memory or not
   * @param how the steps of its plan that read tables
   */
  record Plan(String statement, double millis, long buffers, String how) {}

  private final JdbcClient admin;
  private long from;

  Plans(JdbcClient admin) {
    this.admin = admin;
    admin.sql("alter role daypass set auto_explain.log_min_duration = 0").update();
  }

  /** Forgets what was asked until now. */
  void forget() {
    from = admin.sql("select size from pg_stat_file('" + FILE + "')").query(Long.class).single();
  }

  List<Plan> sinceThen() {
    String lines =
        admin
            .sql("select convert_from(pg_read_binary_file(?, ?, 1000000000), 'UTF8')")
            .params(FILE, from)
            .query(String.class)
            .single();
    return lines.lines().map(Plans::json).flatMap(Plans::plan).toList();
  }

  private static Stream<Plan> plan(JsonNode line) {
    String message = line.path("message").asText();
    int mark = message.indexOf(MARK);
    if (mark < 0 || !line.path("user").asText().equals("daypass")) {
      return Stream.of();
    }
    JsonNode explained = json(message.substring(mark + MARK.length()));
    JsonNode top = explained.path("Plan");
    return Stream.of(
        new Plan(
            explained.path("Query Text").asText().replaceAll("\\s+", " ").strip(),
            Double.parseDouble(message.substring("duration: ".length(), mark)),
            top.path("Shared Hit Blocks").asLong() + top.path("Shared Read Blocks").asLong(),
            String.join(", ", new TreeSet<>(scans(top)))));
  }

  private static List<String> scans(JsonNode node) {
    List<String> scans = new ArrayList<>();
    String type = node.path("Node Type").asText();
    if (type.contains("Scan")) {
      scans.add(type + " " + node.path("Index Name").asText(node.path("Relation Name").asText()));
    }
    node.path("Plans").forEach(child -> scans.addAll(scans(child)));
    return scans;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }
}
