package io.daypass.connector.scim;

import io.daypass.connector.IssueOutcome.Refused;

/** What a directory said no to, with what can be done about it. */
final class Refusals {

  private Refusals() {}

  static Refused notOneGroup(String name, int found) {
    return found == 0
        ? new Refused(
            "The directory has no group \"%s\"; create it there, or correct the role in the catalogue."
                .formatted(name))
        : new Refused(
            "The directory has %d groups called \"%s\"; give them different names there, then ask again."
                .formatted(found, name));
  }

  static Refused notOnePerson(String name, int found) {
    return found == 0
        ? new Refused(
            "The directory knows nobody as \"%s\"; add the person there, then ask again."
                .formatted(name))
        : new Refused(
            "The directory has %d people called \"%s\"; give them different names there, then ask again."
                .formatted(found, name));
  }

  static Refused disabled(String name) {
    return new Refused(
        "The directory has an account \"%s\" that is switched off; switch it on or delete it there, then ask again."
            .formatted(name));
  }

  static Refused denied(String purpose, Denial denial) {
    return new Refused(
        "The directory did not allow Daypass %s (it answered %d); its administrator can say what is missing."
            .formatted(purpose, denial.status()));
  }
}
