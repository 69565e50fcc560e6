package io.daypass.siem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping file says of one type of event.
 *
 * @param says one sentence, for people
 * @param subject what the entry's {@code subject} names
 * @param cases how it is told in OCSF; the first that fits is taken
 */
record EventKind(String type, String says, String subject, List<OcsfCase> cases) {

  EventKind {
    cases = List.copyOf(cases);
  }

  /** A class of OCSF events. */
  record OcsfClass(
      String caption,
      int uid,
      int category,
      String categoryCaption,
      Map<String, Integer> activities,
      Map<String, Object> fields) {}

  /**
   * One way to tell an event.
   *
   * @param when facts that must be so, each with the values that fit
   * @param success whether what happened is a success; null where a class has no such status
   */
  record OcsfCase(
      Map<String, List<String>> when,
      OcsfClass ocsfClass,
      String activity,
      Severity severity,
      @Nullable Boolean success,
      Map<String, Object> fields) {

    int activityId() {
      return Objects.requireNonNull(ocsfClass.activities().get(activity));
    }

    int typeUid() {
      return ocsfClass.uid() * 100 + activityId();
    }
  }
}
