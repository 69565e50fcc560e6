package io.daypass.production;

import java.util.List;

/** Production cannot start. The message lists every reason, one on each line. */
class NotReady extends RuntimeException {

  NotReady(List<String> reasons) {
    super(report(reasons));
  }

  private static String report(List<String> reasons) {
    String count = reasons.size() == 1 ? "1 reason" : reasons.size() + " reasons";
    return "Daypass does not start in production, for "
        + count
        + ":\n  "
        + String.join("\n  ", reasons);
  }
}
