package io.daypass.connector.scim;

import java.io.IOException;

/** A directory has understood a request and said no to it. */
final class Denial extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;

  Denial(int status) {
    super("it answered " + status);
    this.status = status;
  }

  int status() {
    return status;
  }

  boolean isNotFound() {
    return status == 404;
  }

  /** The state has changed under the request, so that asking again may well succeed. */
  boolean isConflict() {
    return status == 409 || status == 412;
  }
}
