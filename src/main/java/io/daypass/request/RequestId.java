package io.daypass.request;

import java.util.UUID;

/** Names one ask; also the business key of its process and the stream of its ledger entries. */
public record RequestId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
