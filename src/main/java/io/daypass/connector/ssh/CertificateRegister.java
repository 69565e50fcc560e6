package io.daypass.connector.ssh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the authority was about to sign and what it signed: a small file each per certificate, in
 * {@code open} until the certificate is revoked and its sessions are ended, then in {@code closed}.
 */
final class CertificateRegister {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private static final String ENTRY = ".json";
  private static final String CERTIFICATE = "-cert.pub";

  private final Path open;
  private final Path closed;

  CertificateRegister(Path directory) {
    open = directory.resolve("open");
    closed = directory.resolve("closed");
  }

  void create() throws IOException {
    DurableFile.createFolder(open);
    DurableFile.createFolder(closed);
  }

  boolean isOpen(long serial) throws IOException {
    return isIn(open, serial + ENTRY);
  }

  boolean isClosed(long serial) throws IOException {
    return isIn(closed, serial + ENTRY);
  }

  Optional<CertificateEntry> findOpen(long serial) throws IOException {
    return isOpen(serial) ? Optional.of(entry(open.resolve(serial + ENTRY))) : Optional.empty();
  }

  Optional<CertificateEntry> findClosed(long serial) throws IOException {
    return isClosed(serial) ? Optional.of(entry(closed.resolve(serial + ENTRY))) : Optional.empty();
  }

  /** The text of a certificate that has been signed and not been revoked. */
  Optional<String> certificate(long serial) throws IOException {
    try {
      return Optional.of(Files.readString(open.resolve(serial + CERTIFICATE)).strip());
    } catch (NoSuchFileException e) {
      requireFolder(open);
      return Optional.empty();
    }
  }

  void record(CertificateEntry entry) throws IOException {
    byte[] content = JSON.writeValueAsBytes(entry);
    DurableFile.write(open.resolve(entry.serial() + ENTRY), content, DurableFile.OWNER_ONLY);
  }

  void keep(long serial, String certificate) throws IOException {
    byte[] content = (certificate + "\n").getBytes(StandardCharsets.UTF_8);
    DurableFile.write(open.resolve(serial + CERTIFICATE), content, DurableFile.OWNER_ONLY);
  }

  /** The entry goes last: as long as it is open, somebody will come back to close it. */
  void close(long serial) throws IOException {
    for (String name : List.of(serial + CERTIFICATE, serial + ENTRY)) {
      if (isIn(open, name)) {
        DurableFile.move(open.resolve(name), closed.resolve(name));
      }
    }
  }

  List<CertificateEntry> allOpen() throws IOException {
    return all(open);
  }

  List<CertificateEntry> allClosed() throws IOException {
    return all(closed);
  }

  private static List<CertificateEntry> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listing = Files.list(folder)) {
      files = listing.filter(file -> file.toString().endsWith(ENTRY)).toList();
    }
    List<CertificateEntry> entries = new ArrayList<>();
    for (Path file : files) {
      try {
        entries.add(entry(file));
      } catch (NoSuchFileException e) {
        requireFolder(folder); // closed by another thread since it was listed
      }
    }
    return entries;
  }

  private static CertificateEntry entry(Path file) throws IOException {
    return JSON.readValue(Files.readAllBytes(file), CertificateEntry.class);
  }

  /** Whether the file is there; a folder that is gone altogether is a failure and not a no. */
  private static boolean isIn(Path folder, String name) throws IOException {
    try {
      Files.readAttributes(
          folder.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return true;
    } catch (NoSuchFileException e) {
      requireFolder(folder);
      return false;
    }
  }

  private static void requireFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
  }
}
