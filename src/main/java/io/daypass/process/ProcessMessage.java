package io.daypass.process;

/** Something said to a running process from outside, found by its message name. */
enum ProcessMessage {
  /** End held access before its time is over. */
  REVOKE_NOW("revoke-now"),

  /** The requester no longer wants what is waiting for approval. */
  WITHDRAW_REQUEST("withdraw-request");

  private final String messageName;

  ProcessMessage(String messageName) {
    this.messageName = messageName;
  }

  String messageName() {
    return messageName;
  }
}
