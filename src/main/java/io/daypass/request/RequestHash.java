package io.daypass.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.identity.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * What an approval covers: SHA-256 over the parts of a request, each written as its length in
 * bytes, a colon, the UTF-8 bytes and a line feed, so that no two requests share a text.
 */
final class RequestHash {

  private RequestHash() {}

  static String of(List<String> parts) {
    MessageDigest digest = Sha256.digest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
      digest.update((byte) '\n');
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
