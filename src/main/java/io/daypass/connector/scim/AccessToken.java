package io.daypass.connector.scim;

import io.daypass.connector.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the bearer token for a directory comes from. */
interface AccessToken {

  Secret current() throws IOException;

  /** The directory has refused the token; do not use it again if another can be had. */
  default void refused() {}

  /**
   * The secret itself, or a file that is read again at every call, so that a rotated secret needs
   * no restart.
   */
  static AccessToken either(@Nullable Secret secret, @Nullable Path file) {
    if (secret != null) {
      return () -> secret;
    }
    Path path = Objects.requireNonNull(file);
    return () -> read(path);
  }

  /** The error names the file and nothing of what is in it. */
  private static Secret read(Path file) throws NoAnswer {
    try {
      return new Secret(Files.readString(file).strip());
    } catch (IOException e) {
      throw new NoAnswer("the secret file " + file + " cannot be read");
    }
  }
}
