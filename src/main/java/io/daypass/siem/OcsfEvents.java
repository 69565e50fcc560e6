package io.daypass.siem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.daypass.ledger.LoggedEntry;
import io.daypass.siem.EventKind.OcsfCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells an entry in the words of the Open Cybersecurity Schema Framework. */
@Component
final class OcsfEvents {

  private final EventKinds kinds;

  OcsfEvents(EventKinds kinds) {
    this.kinds = kinds;
  }

  ObjectNode of(LoggedEntry logged) {
    EventKind kind = kinds.of(logged.entry().type());
    ObjectNode facts = Facts.of(logged, kind.says());
    OcsfCase fitting = fitting(kind, facts);
    ObjectNode event = Template.fill(kinds.every(), facts);
    classify(event, fitting);
    event.setAll(Template.fill(fitting.ocsfClass().fields(), facts));
    event.setAll(Template.fill(fitting.fields(), facts));
    return event;
  }

  Severity severity(LoggedEntry logged) {
    EventKind kind = kinds.of(logged.entry().type());
    return fitting(kind, Facts.of(logged, kind.says())).severity();
  }

  private static void classify(ObjectNode event, OcsfCase fitting) {
    event.put("category_uid", fitting.ocsfClass().category());
    event.put("category_name", fitting.ocsfClass().categoryCaption());
    event.put("class_uid", fitting.ocsfClass().uid());
    event.put("class_name", fitting.ocsfClass().caption());
    event.put("activity_id", fitting.activityId());
    event.put("activity_name", fitting.activity());
    event.put("type_uid", fitting.typeUid());
    event.put("type_name", fitting.ocsfClass().caption() + ": " + fitting.activity());
    event.put("severity_id", fitting.severity().ocsf());
    event.put("severity", fitting.severity().caption());
    Boolean success = fitting.success();
    if (success != null) {
      event.put("status_id", success ? 1 : 2);
      event.put("status", success ? "Success" : "Failure");
    }
  }

  private static OcsfCase fitting(EventKind kind, JsonNode facts) {
    return kind.cases().stream()
        .filter(one -> fits(one, facts))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(kind.type() + " has no case that fits"));
  }

  private static boolean fits(OcsfCase one, JsonNode facts) {
    for (Map.Entry<String, List<String>> needed : one.when().entrySet()) {
      if (!needed.getValue().contains(Template.fact(needed.getKey(), facts).asText())) {
        return false;
      }
    }
    return true;
  }
}
