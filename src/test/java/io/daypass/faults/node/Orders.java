package io.daypass.faults.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the campaign wants this node to do to itself: a file for each order, carried out once. */
final class Orders {

  private final Path folder;

  Orders(Path folder) {
    this.folder = folder;
  }

  /** Whether this has been ordered; whoever is told so must do it. */
  boolean take(String order) {
    try {
      return Files.deleteIfExists(folder.resolve(order));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@code kill -9} at this very place. */
  void dieIfOrdered(String order) {
    if (take(order)) {
      Runtime.getRuntime().halt(137);
    }
  }
}
