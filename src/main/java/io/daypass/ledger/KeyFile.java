package io.daypass.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file with the private key that signs checkpoints. */
final class KeyFile {

  /** What a container engine mounts here is for the one program inside the container. */
  private static final Path MOUNTED_SECRETS = Path.of("/run/secrets");

  private static final int LINE = 64;

  private final Path path;

  KeyFile(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * What is in it.
   *
   * @throws KeyUnusable when it cannot be read, or can be read by everybody
   */
  String read() {
    try {
      if (othersCanRead()) {
        throw new KeyUnusable(
            "everybody on this machine may read " + path + "; take that away with chmod 600");
      }
      return Files.readString(path, US_ASCII);
    } catch (IOException e) {
      throw new KeyUnusable(path + " cannot be read; put the key there and let Daypass read it", e);
    }
  }

  /** Makes a key that only the owner can read. A crash leaves a whole one or none. */
  void create() {
    try {
      Path folder = Objects.requireNonNull(path.getParent(), "a file is in a folder");
      Files.createDirectories(folder);
      // Created for the owner only, and moved to its name when it is whole.
      Path draft = Files.createTempFile(folder, ".key-", "");
      try {
        fill(draft, pem(newKey()));
        Files.move(draft, path, ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new KeyUnusable("no key could be made in " + path, e);
    }
  }

  private static byte[] newKey() {
    try {
      return KeyPairGenerator.getInstance(VerifierKey.ALGORITHM)
          .generateKeyPair()
          .getPrivate()
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java makes no Ed25519 keys", e);
    }
  }

  private static byte[] pem(byte[] pkcs8) {
    String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(pkcs8);
    return ("-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n")
        .getBytes(US_ASCII);
  }

  private static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A file that all may read in a folder that keeps them out is read by nobody else. */
  private boolean othersCanRead() throws IOException {
    Path real = path.toRealPath();
    if (path.startsWith(MOUNTED_SECRETS) || !allows(real, OTHERS_READ)) {
      return false;
    }
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      if (!allows(folder, OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allows(Path path, PosixFilePermission permission) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(
            path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return view != null && view.readAttributes().permissions().contains(permission);
  }
}
