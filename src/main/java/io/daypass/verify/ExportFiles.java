package io.daypass.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of an export, in a folder or still in their ZIP. Nothing is ever unpacked. */
final class ExportFiles implements Closeable {

  private final Path place;
  private final @Nullable ZipFile zip;

  private ExportFiles(Path place, @Nullable ZipFile zip) {
    this.place = place;
    this.zip = zip;
  }

  static ExportFiles open(Path place) throws IOException, Broken {
    if (Files.isDirectory(place)) {
      return new ExportFiles(place, null);
    }
    try {
      ExportFiles files = new ExportFiles(place, new ZipFile(place.toFile()));
      files.refuseTwins();
      return files;
    } catch (ZipException e) {
      throw new Broken(Fault.TORN_EXPORT, place.toString(), "a folder or a whole ZIP file", e);
    }
  }

  Optional<InputStream> find(String name) throws IOException {
    if (zip != null) {
      ZipEntry entry = zip.getEntry(name);
      return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }
    Path file = place.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  InputStream get(String name) throws IOException, Broken {
    return find(name)
        .orElseThrow(() -> new Broken(Fault.MISSING_FILE, name, "the file", "none of that name"));
  }

  /** The names of the files in one folder of the export, in order. */
  List<String> in(String folder) throws IOException {
    Set<String> names = new TreeSet<>();
    if (zip != null) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        String name = entries.nextElement().getName();
        if (name.startsWith(folder + "/") && name.indexOf('/') == name.lastIndexOf('/')) {
          names.add(name);
        }
      }
      names.remove(folder + "/");
    } else if (Files.isDirectory(place.resolve(folder))) {
      try (Stream<Path> files = Files.list(place.resolve(folder))) {
        files.map(file -> folder + "/" + file.getFileName()).forEach(names::add);
      }
    }
    return List.copyOf(names);
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }

  /** Of two files with one name, one reader would see the first and another the second. */
  private void refuseTwins() throws Broken {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip == null ? null : zip.entries();
    while (entries != null && entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (!names.add(name)) {
        throw new Broken(Fault.TORN_EXPORT, name, "each file once", "two of that name");
      }
    }
  }
}
