package io.daypass.connector.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;

/** A person in a group, by the ids that the directory gave them. */
record Membership(String groupId, String userId) {

  static Membership of(String handle) {
    int slash = handle.indexOf('/');
    if (slash < 1 || slash == handle.length() - 1) {
      throw new IllegalArgumentException("not the handle of a membership: " + handle);
    }
    return new Membership(
        URLDecoder.decode(handle.substring(0, slash), UTF_8),
        URLDecoder.decode(handle.substring(slash + 1), UTF_8));
  }

  /** Encoded, because an id may hold a slash as well. */
  String handle() {
    return URLEncoder.encode(groupId, UTF_8) + "/" + URLEncoder.encode(userId, UTF_8);
  }
}
