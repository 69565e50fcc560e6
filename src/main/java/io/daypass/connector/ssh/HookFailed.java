package io.daypass.connector.ssh;

import org.jspecify.annotations.Nullable;

/** The command that ends sessions did not do its work; sessions may be left. */
final class HookFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  HookFailed(String what, @Nullable Throwable cause) {
    super(what, cause);
    sentence = "the certificate is revoked, but the command that ends its sessions " + what;
  }

  String sentence() {
    return sentence;
  }
}
