package io.daypass.connector.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.sshd.common.util.buffer.BufferException;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * The file of revoked certificates that sshd reads as RevokedKeys, in the binary format of
 * OpenSSH's PROTOCOL.krl. It holds one section, the serial numbers of one authority. It is always
 * replaced as a whole: sshd lets everybody in on an empty file and nobody on a missing one.
 */
final class RevocationList {

  private static final long MAGIC = 0x5353484b524c0a00L; // "SSHKRL\n\0"
  private static final int FORMAT = 1;
  private static final byte SECTION_CERTIFICATES = 1;
  private static final byte SERIAL_LIST = 0x20;

  private final Path file;
  private final byte[] authority;

  RevocationList(Path file, PublicKey authority) {
    ByteArrayBuffer blob = new ByteArrayBuffer();
    blob.putRawPublicKey(authority);
    this.file = file;
    this.authority = blob.getCompactData();
  }

  boolean exists() {
    return Files.exists(file);
  }

  Content read() throws IOException {
    try {
      return parse(new ByteArrayBuffer(Files.readAllBytes(file)));
    } catch (BufferException e) {
      throw new IOException("the revocation list is damaged", e);
    }
  }

  void write(Content content) throws IOException {
    ByteArrayBuffer list = new ByteArrayBuffer();
    list.putLong(MAGIC);
    list.putInt(FORMAT);
    list.putLong(content.version());
    list.putLong(content.writtenAt().getEpochSecond());
    list.putLong(0); // flags: none are defined
    list.putString(""); // reserved
    list.putString(""); // comment
    list.putByte(SECTION_CERTIFICATES);
    list.putBytes(section(content.serials()));
    DurableFile.write(file, list.getCompactData(), DurableFile.READABLE_BY_ALL);
  }

  private byte[] section(Set<Long> serials) {
    ByteArrayBuffer section = new ByteArrayBuffer();
    section.putBytes(authority);
    section.putString(""); // reserved
    if (!serials.isEmpty()) {
      ByteArrayBuffer numbers = new ByteArrayBuffer(serials.size() * Long.BYTES);
      serials.forEach(numbers::putLong);
      section.putByte(SERIAL_LIST);
      section.putBytes(numbers.getCompactData());
    }
    return section.getCompactData();
  }

  private Content parse(ByteArrayBuffer list) throws IOException {
    require(list.getLong() == MAGIC && list.getInt() == FORMAT, "is not one of format 1");
    long version = list.getLong();
    Instant writtenAt = Instant.ofEpochSecond(list.getLong());
    require(list.getLong() == 0, "has flags");
    list.getBytes(); // reserved
    list.getBytes(); // comment
    require(list.getByte() == SECTION_CERTIFICATES, "does not begin with certificates");
    ByteArrayBuffer section = new ByteArrayBuffer(list.getBytes());
    require(list.available() == 0, "has a section that Daypass did not write");
    require(Arrays.equals(section.getBytes(), authority), "belongs to another authority");
    section.getBytes(); // reserved
    return new Content(version, writtenAt, serials(section));
  }

  private static SortedSet<Long> serials(ByteArrayBuffer section) throws IOException {
    SortedSet<Long> serials = new TreeSet<>();
    if (section.available() > 0) {
      require(section.getByte() == SERIAL_LIST, "has more than serial numbers");
      ByteArrayBuffer numbers = new ByteArrayBuffer(section.getBytes());
      require(section.available() == 0, "has more than serial numbers");
      while (numbers.available() > 0) {
        serials.add(numbers.getLong());
      }
    }
    return serials;
  }

  private static void require(boolean condition, String complaint) throws IOException {
    if (!condition) {
      throw new IOException("the revocation list " + complaint);
    }
  }

  /** What the list says; its version grows with every change. */
  record Content(long version, Instant writtenAt, SortedSet<Long> serials) {

    Content {
      serials = Collections.unmodifiableSortedSet(serials);
    }

    Content next(Set<Long> newSerials, Instant now) {
      return new Content(version + 1, now, new TreeSet<>(newSerials));
    }
  }
}
