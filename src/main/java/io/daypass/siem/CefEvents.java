package io.daypass.siem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.daypass.ledger.LoggedEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells an entry in ArcSight's Common Event Format, from what is told in OCSF, so that there is one
 * mapping.
 */
@Component
final class CefEvents {

  private static final String VERSION = "1";
  private static final int LONGEST = 1023;

  private final OcsfEvents ocsf;
  private final EventKinds kinds;

  CefEvents(OcsfEvents ocsf, EventKinds kinds) {
    this.ocsf = ocsf;
    this.kinds = kinds;
  }

  String of(LoggedEntry logged) {
    ObjectNode event = ocsf.of(logged);
    String type = logged.entry().type();
    return String.join(
        "|",
        "CEF:0",
        "Daypass",
        "Daypass",
        VERSION,
        header(type),
        header(kinds.of(type).says()),
        String.valueOf(severity(event).cef()),
        extension(logged, event));
  }

  private static String extension(LoggedEntry logged, ObjectNode event) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("rt", String.valueOf(logged.entry().time().toEpochMilli()));
    fields.put("externalId", logged.entry().id().toString());
    fields.put("act", event.path("activity_name").asText());
    fields.put("outcome", event.path("status").asText());
    fields.put("suser", event.at("/actor/user/uid").asText(event.at("/actor/app_name").asText()));
    fields.put("src", event.at("/src_endpoint/ip").asText());
    fields.put("duser", duser(event));
    fields.put("reason", event.path("status_detail").asText());
    fields.put("cat", event.path("class_name").asText());
    fields.put("cn1", String.valueOf(logged.index()));
    fields.put("cn1Label", "logIndex");
    fields.put("cs1", Facts.request(logged).orElse(""));
    fields.put("cs1Label", "request");
    fields.put("cs2", logged.entry().leafHash().hex());
    fields.put("cs2Label", "leafHash");
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + "=" + value(field.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String duser(JsonNode event) {
    String user = event.at("/user/uid").asText();
    return user.isEmpty() ? event.at("/entity/user/uid").asText() : user;
  }

  private static Severity severity(JsonNode event) {
    return Severity.values()[event.path("severity_id").asInt() - 1];
  }

  /** CEF §header: pipes and backslashes are escaped, and there are no line breaks. */
  private static String header(String text) {
    return text.replaceAll("[\r\n]", " ").replace("\\", "\\\\").replace("|", "\\|");
  }

  /** CEF §extension: equal signs, backslashes and line breaks are escaped. */
  private static String value(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.replace("\\", "\\\\").replace("=", "\\=").replace("\r", "\\r").replace("\n", "\\n");
  }
}
