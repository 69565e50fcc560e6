package io.daypass.connector.scim;

import java.util.Locale;

/**
 * A person as the directory has it.
 *
 * @param userName in lower case, as Daypass writes login names; SCIM compares them without case
 * @param externalId what whoever made the entry calls it, or nothing
 */
record DirectoryUser(String id, String userName, boolean active, String externalId) {

  DirectoryUser {
    userName = userName.toLowerCase(Locale.ROOT);
  }
}
