package io.daypass.ledger;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the log.
 *
 * @param origin the name of this log in its checkpoints, unique among all logs of an organisation
 * @param continues the name that it had before, until a checkpoint in the new name is out
 * @param key the private key that signs checkpoints, Ed25519 in PKCS #8 PEM, or
 * @param keyFile the file that holds it
 * @param nextKey the key that will sign alone one day and signs beside the other until then, or
 * @param nextKeyFile the file that holds it
 * @param createKey whether a missing key file is made at the first start, which is for the demo
 * @param autoStart whether entries are put in order by themselves; tests do it by hand
 * @param gather how long a committed entry waits for others to be put in order with it
 * @param longestWait when nothing could be put in order for so long, no new access is given
 */
@ConfigurationProperties("daypass.ledger")
record LedgerProperties(
    @DefaultValue("daypass/ledger") String origin,
    @Nullable String continues,
    @Nullable String key,
    @Nullable Path keyFile,
    @Nullable String nextKey,
    @Nullable Path nextKeyFile,
    @DefaultValue("false") boolean createKey,
    @DefaultValue("true") boolean autoStart,
    @DefaultValue("200ms") Duration gather,
    @DefaultValue("60s") Duration longestWait) {

  /** Without the keys. */
  @Override
  public String toString() {
    return "log " + origin;
  }
}
