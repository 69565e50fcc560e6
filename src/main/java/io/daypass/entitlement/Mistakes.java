package io.daypass.entitlement;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it can be told at once. */
final class Mistakes {

  private final List<CatalogueMistake> found = new ArrayList<>();

  void add(Place place, String message) {
    found.add(new CatalogueMistake(place.file(), place.line(), place.column(), message));
  }

  int count() {
    return found.size();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CatalogueInvalid(found);
    }
  }
}
