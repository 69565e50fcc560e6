package io.daypass.entitlement;

import io.daypass.identity.GroupName;
import io.daypass.identity.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.core.io.Resource;

/**
 * Loads the catalogue from its files, or reports everything that is wrong with them.
 *
 * <p>The hash of a catalogue is the SHA-256 of its list of files: in the order of their names, one
 * line for each, made of the SHA-256 of its bytes in hex, two spaces, its name without folder, and
 * a line feed. That is what {@code LC_ALL=C sha256sum *.yaml | sha256sum} prints in the folder.
 */
public final class CatalogueLoader {

  /**
   * Reads and checks all files together.
   *
   * @param files every catalogue file; their names must differ
   * @param connectors the targets that are configured
   * @param objections why a target cannot give an entitlement, as a sentence
   * @param knownGroup whether the directory has a group; always true where that is not known
   * @throws CatalogueInvalid with every mistake that was found
   */
  public Catalogue load(
      List<Resource> files,
      Set<ConnectorId> connectors,
      Function<Entitlement, Optional<String>> objections,
      Predicate<GroupName> knownGroup) {
    var mistakes = new Mistakes();
    SortedMap<String, byte[]> contents = contents(files, mistakes);
    var reader =
        new CatalogueReader(new Surroundings(connectors, objections, knownGroup), mistakes);

    Catalogue catalogue = reader.read(contents, sha256(contents));
    mistakes.throwIfAny();
    return catalogue;
  }

  private static SortedMap<String, byte[]> contents(List<Resource> files, Mistakes mistakes) {
    if (files.isEmpty()) {
      mistakes.add(
          Place.wholeOf("daypass.catalog.location"),
          "no catalogue file is there: put at least one .yaml file in that folder, or correct the"
              + " property");
    }
    SortedMap<String, byte[]> contents = new TreeMap<>();
    files.forEach(file -> take(file, contents, mistakes));
    return contents;
  }

  private static void take(Resource file, Map<String, byte[]> contents, Mistakes mistakes) {
    String name = String.valueOf(file.getFilename());
    // One byte more than allowed is enough to know that a file is too large.
    try (InputStream in = file.getInputStream()) {
      if (contents.putIfAbsent(name, in.readNBytes(YamlText.MAX_BYTES + 1)) != null) {
        mistakes.add(Place.wholeOf(name), "two files have this name: rename one");
      }
    } catch (IOException unreadable) {
      mistakes.add(
          Place.wholeOf(name),
          "cannot be read: check that it is there and that Daypass may read it");
    }
  }

  private static String sha256(Map<String, byte[]> contents) {
    var list = new StringBuilder();
    contents.forEach(
        (name, bytes) -> list.append(Sha256.hex(bytes)).append("  ").append(name).append('\n'));
    return Sha256.hex(list.toString());
  }
}
