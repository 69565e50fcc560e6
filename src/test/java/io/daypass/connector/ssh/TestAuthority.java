package io.daypass.connector.ssh;

import io.daypass.Samples;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/** One directory of a certificate authority, looked into without the connector's help. */
record TestAuthority(Path directory, List<String> hook) {

  static final ConnectorId ID = new ConnectorId("bastion");
  static final String KEY = newKey("ssh-ed25519", 256);

  TestAuthority(Path directory) {
    this(directory, List.of());
  }

  SshConnector connector() {
    return connector(Clock.systemUTC());
  }

  SshConnector connector(Clock clock) {
    return SshConnectors.connector(
        ID,
        new SshProperties.Authority(
            directory, null, hook, Duration.ofSeconds(2), Duration.ofHours(24)),
        clock);
  }

  static Entitlement entitlement(String principal) {
    return new Entitlement(new ResourceId("web-servers"), ID, "certificate", principal);
  }

  static GrantOrder order(Instant startsAt, Instant expiresAt, String key) {
    GrantId grant = new GrantId(UUID.randomUUID());
    return order(grant, startsAt, expiresAt, key);
  }

  static GrantOrder order(GrantId grant, Instant startsAt, Instant expiresAt, String key) {
    return new GrantOrder(
        grant, Samples.ALICE, grant.toString(), entitlement("db-admin"), startsAt, expiresAt, key);
  }

  static String newKey(String type, int size) {
    try {
      return PublicKeyEntry.toString(KeyUtils.generateKeyPair(type, size).getPublic()) + " alice";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  Path revocationList() {
    return directory.resolve("krl");
  }

  Path certificate(ExternalRef ref) {
    return directory.resolve("open").resolve(ref.handle() + "-cert.pub");
  }

  Path entry(ExternalRef ref) {
    return directory.resolve("open").resolve(ref.handle() + ".json");
  }

  boolean isListed(ExternalRef ref) {
    byte[] serial = ByteBuffer.allocate(Long.BYTES).putLong(Long.parseLong(ref.handle())).array();
    return contains(bytes(revocationList()), serial);
  }

  private static boolean contains(byte[] all, byte[] part) {
    for (int at = 0; at + part.length <= all.length; at++) {
      if (ByteBuffer.wrap(all, at, part.length).equals(ByteBuffer.wrap(part))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
