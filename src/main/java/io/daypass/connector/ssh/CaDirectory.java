package io.daypass.connector.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The state of one authority: key, register and revocation list. Several processes may share it;
 * whoever writes holds its lock.
 */
final class CaDirectory {

  /** How long a revoked certificate stays listed after its end, for servers whose clock is slow. */
  private static final Duration LISTED_AFTER_END = Duration.ofHours(1);

  private final DirectoryLock lock;
  private final CertificateAuthority authority;
  private final CertificateRegister register;
  private final RevocationList revoked;
  private final Clock clock;

  private CaDirectory(
      DirectoryLock lock,
      CertificateAuthority authority,
      CertificateRegister register,
      RevocationList revoked,
      Clock clock) {
    this.lock = lock;
    this.authority = authority;
    this.register = register;
    this.revoked = revoked;
    this.clock = clock;
  }

  /** Opens the directory, and at the first start makes what is missing in it. */
  static CaDirectory open(Path directory, @Nullable Path givenKey, Clock clock) throws IOException {
    DurableFile.createFolder(directory);
    DirectoryLock lock = new DirectoryLock(directory);
    return lock.holding(
        () -> {
          CertificateAuthority authority = authority(directory, givenKey);
          CertificateRegister register = new CertificateRegister(directory);
          register.create();
          Path list = directory.resolve("krl");
          RevocationList revoked = new RevocationList(list, authority.publicKey());
          CaDirectory opened = new CaDirectory(lock, authority, register, revoked, clock);
          opened.readOrRebuildRevocations();
          publish(authority, directory.resolve("ca.pub"));
          return opened;
        });
  }

  /** What became of a wish to sign. */
  enum Signing {
    SIGNED,
    SIGNED_BEFORE,
    REVOKED_BEFORE
  }

  /**
   * Signs once for each serial number. What is to be signed is written down first, so that a crash
   * never leaves a certificate that nobody knows of.
   */
  Signing sign(CertificateEntry wanted) throws IOException {
    return lock.holding(
        () -> {
          long serial = wanted.serial();
          if (isRevoked(serial) || register.isClosed(serial)) {
            return Signing.REVOKED_BEFORE;
          }
          if (!register.isOpen(serial)) {
            register.record(wanted);
          }
          if (readCertificate(serial).isPresent()) {
            return Signing.SIGNED_BEFORE;
          }
          CertificateEntry recorded = register.findOpen(serial).orElse(wanted);
          register.keep(serial, authority.sign(recorded));
          return Signing.SIGNED;
        });
  }

  /** The certificate, as long as it is neither revoked nor over. */
  Optional<ValidCertificate> findValid(long serial) throws IOException {
    return isRevoked(serial) ? Optional.empty() : readUnlessOver(serial);
  }

  /** The entries of all certificates for this principal that are neither revoked nor over. */
  List<CertificateEntry> allValid(String principal) throws IOException {
    Set<Long> listed = revoked.read().serials();
    List<CertificateEntry> valid = new ArrayList<>();
    for (CertificateEntry entry : register.allOpen()) {
      if (entry.principal().equals(principal)
          && !listed.contains(entry.serial())
          && readUnlessOver(entry.serial()).isPresent()) {
        valid.add(entry);
      }
    }
    return valid;
  }

  /**
   * Puts an open certificate on the list of revoked ones. It stays open until {@link #close}.
   *
   * @return false when there is none, or it was closed before
   */
  boolean revoke(long serial) throws IOException {
    return lock.holding(
        () -> {
          RevocationList.Content content = revoked.read();
          if (!register.isOpen(serial)) {
            return false;
          }
          if (!content.serials().contains(serial)) {
            add(serial, content);
          }
          return true;
        });
  }

  /** Marks that nothing is left to do about a revoked certificate. */
  void close(long serial) throws IOException {
    lock.holding(
        () -> {
          register.close(serial);
          return serial;
        });
  }

  private void add(long serial, RevocationList.Content content) throws IOException {
    Instant now = clock.instant();
    SortedSet<Long> serials = new TreeSet<>(content.serials());
    if (isAnHourLater(content.writtenAt(), now)) {
      // Each of them costs a look into the register, so not at every change.
      serials.removeIf(listed -> isLongOver(listed, now));
    }
    serials.add(serial);
    revoked.write(content.next(serials, now));
  }

  private static boolean isAnHourLater(Instant before, Instant now) {
    return before.truncatedTo(ChronoUnit.HOURS).isBefore(now.truncatedTo(ChronoUnit.HOURS));
  }

  private boolean isLongOver(long serial, Instant now) {
    try {
      return register.findClosed(serial).filter(entry -> isLongOver(entry, now)).isPresent();
    } catch (IOException e) {
      return false; // Nobody can say that it is over, so it stays listed.
    }
  }

  private static boolean isLongOver(CertificateEntry entry, Instant now) {
    return entry.isOverAt(now.minus(LISTED_AFTER_END));
  }

  private boolean isRevoked(long serial) throws IOException {
    return revoked.read().serials().contains(serial);
  }

  private Optional<ValidCertificate> readUnlessOver(long serial) throws IOException {
    return readCertificate(serial).filter(found -> clock.instant().isBefore(found.until()));
  }

  private Optional<ValidCertificate> readCertificate(long serial) throws IOException {
    Optional<String> line = register.certificate(serial);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(authority.read(line.get()));
  }

  /** A list that was lost is made again from the register; the first one is made just so, empty. */
  private void readOrRebuildRevocations() throws IOException {
    if (revoked.exists()) {
      revoked.read();
      return;
    }
    Instant now = clock.instant();
    SortedSet<Long> serials = new TreeSet<>();
    for (CertificateEntry entry : register.allClosed()) {
      if (!isLongOver(entry, now)) {
        serials.add(entry.serial());
      }
    }
    revoked.write(new RevocationList.Content(now.getEpochSecond(), now, serials));
  }

  private static CertificateAuthority authority(Path directory, @Nullable Path givenKey)
      throws IOException {
    if (givenKey != null) {
      return CertificateAuthority.load(givenKey);
    }
    Path own = directory.resolve("ca");
    return Files.exists(own) ? CertificateAuthority.load(own) : CertificateAuthority.create(own);
  }

  private static void publish(CertificateAuthority authority, Path file) throws IOException {
    byte[] line = (authority.publicLine() + "\n").getBytes(StandardCharsets.UTF_8);
    DurableFile.write(file, line, DurableFile.READABLE_BY_ALL);
  }
}
