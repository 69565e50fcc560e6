package io.daypass.process;

import io.daypass.request.AccessRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * When approvers run out of time. Both follow from the request alone, so that nobody can move them
 * by changing a variable.
 *
 * @param escalation half-way, when more people are asked
 */
record ApprovalTimes(Instant escalation, Instant deadline) {

  static ApprovalTimes of(AccessRequest request) {
    Instant deadline = request.answerBy();
    if (deadline == null) {
      throw new IllegalStateException("request " + request.id() + " waits for nobody");
    }
    Duration time = Duration.between(request.submittedAt(), deadline);
    return new ApprovalTimes(request.submittedAt().plus(time.dividedBy(2)), deadline);
  }
}
