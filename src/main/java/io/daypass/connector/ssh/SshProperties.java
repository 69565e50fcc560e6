package io.daypass.connector.ssh;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The SSH certificate authorities, by the name that the catalogue calls each. */
@ConfigurationProperties("daypass.ssh")
record SshProperties(@DefaultValue Map<String, Authority> authorities) {

  SshProperties {
    long directories =
        authorities.values().stream()
            .map(authority -> authority.directory().toAbsolutePath().normalize())
            .distinct()
            .count();
    require(
        directories == authorities.size(),
        "two authorities under daypass.ssh.authorities share one directory; give each its own");
  }

  /**
   * One certificate authority.
   *
   * @param directory where its register and its revocation list live
   * @param caKeyFile its private key in OpenSSH form without passphrase; when not given, a key is
   *     made in the directory at the first start
   * @param endSessionsCommand program and arguments that end the sessions of a certificate; when
   *     empty, sessions live on
   * @param hookTimeout how long that command may take
   * @param maxDuration the longest certificate
   */
  record Authority(
      Path directory,
      @Nullable Path caKeyFile,
      @DefaultValue List<String> endSessionsCommand,
      @DefaultValue("10s") Duration hookTimeout,
      @DefaultValue("24h") Duration maxDuration) {

    /** Below this a certificate would be over before its holder has typed the command. */
    static final Duration MIN_DURATION = Duration.ofMinutes(1);

    Authority {
      require(directory != null, "an SSH authority has no directory; set …authorities.*.directory");
      require(
          hookTimeout.compareTo(Duration.ZERO) > 0,
          "the hook-timeout of an SSH authority must be longer than zero");
      require(
          maxDuration.compareTo(MIN_DURATION) >= 0,
          "the max-duration of an SSH authority must be one minute or more");
      endSessionsCommand = List.copyOf(endSessionsCommand);
    }
  }

  private static void require(boolean condition, String sentence) {
    if (!condition) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
