package io.daypass.process;

import io.daypass.request.Lane;

/** How an approval's user task names its lane: {@code approve-as-<lane>}. */
final class ApprovalTask {

  private static final String PREFIX = "approve-as-";

  private ApprovalTask() {}

  static boolean isApproval(String taskDefinitionKey) {
    return taskDefinitionKey.startsWith(PREFIX);
  }

  /**
   * @throws IllegalArgumentException when the model has a lane that Daypass does not know
   */
  static Lane lane(String taskDefinitionKey) {
    return Lane.of(taskDefinitionKey.substring(PREFIX.length()));
  }
}
