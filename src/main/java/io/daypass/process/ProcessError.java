package io.daypass.process;

/** An outcome that a model catches by its error code. */
enum ProcessError {
  /** The request ends without approval: a person said no, or the time to answer is over. */
  NOT_APPROVED("not-approved"),

  /** A target said no, so the request gets nothing at all. */
  ACCESS_NOT_ISSUED("access-not-issued"),

  /** One approver said no, which ends the other lanes. */
  DENIED("denied");

  private final String code;

  ProcessError(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
