package io.daypass.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.captaingoldfish.scim.sdk.server.endpoints.authorize.Authorization;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;

/** Lets in who presents the one token of the demo directory. */
final class BearerToken implements Authorization {

  private final byte[] expected;

  BearerToken(String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("the demo directory needs a token that is not blank");
    }
    expected = ("Bearer " + token).getBytes(UTF_8);
  }

  @Override
  public Set<String> getClientRoles() {
    return Set.of();
  }

  /** Compares without telling by its duration how much of the token was right. */
  @Override
  public boolean authenticate(Map<String, String> headers, Map<String, String> query) {
    String presented = headers.getOrDefault("Authorization", "");
    return MessageDigest.isEqual(expected, presented.getBytes(UTF_8));
  }
}
