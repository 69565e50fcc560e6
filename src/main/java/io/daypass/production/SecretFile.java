package io.daypass.production;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that holds one secret, such as those under {@code /run/secrets}. */
final class SecretFile {

  private SecretFile() {}

  /** The secret, or a reason that names who asked for the file, and never what is in it. */
  static Optional<String> read(String askedFor, String file, List<String> reasons) {
    try {
      String secret = Files.readString(Path.of(file)).strip();
      if (!secret.isEmpty()) {
        return Optional.of(secret);
      }
      reasons.add(askedFor + " names " + file + ", which is empty. Write the secret into it.");
    } catch (MalformedInputException e) {
      reasons.add(askedFor + " names " + file + ", which is not text. Write the secret into it.");
    } catch (IOException | InvalidPathException e) {
      reasons.add(
          "%s names %s, which cannot be read. Put the file there and let Daypass read it."
              .formatted(askedFor, file));
    }
    return Optional.empty();
  }
}
