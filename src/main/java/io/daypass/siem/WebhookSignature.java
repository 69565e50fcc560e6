package io.daypass.siem;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a body as the Standard Webhooks specification says, for which there are libraries in most
 * languages: HMAC-SHA256 over id, time and the raw bytes, with a dot between them.
 */
final class WebhookSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String BASE64_FOLLOWS = "whsec_";

  private final Supplier<String> secret;

  WebhookSignature(Supplier<String> secret) {
    this.secret = secret;
  }

  /** The headers that prove who has sent the body, and when. */
  Map<String, String> headers(String id, Instant now, byte[] body) {
    long seconds = now.getEpochSecond();
    Mac mac = mac();
    mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", String.valueOf(seconds));
    headers.put("webhook-signature", "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body)));
    return headers;
  }

  /** Whether the secret can be used at all. */
  static boolean isUsable(String secret) {
    try {
      return key(secret).length >= 16;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] key(String secret) {
    return secret.startsWith(BASE64_FOLLOWS)
        ? Base64.getDecoder().decode(secret.substring(BASE64_FOLLOWS.length()))
        : secret.getBytes(StandardCharsets.UTF_8);
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(secret.get()), ALGORITHM));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java can do " + ALGORITHM, e);
    }
  }
}
