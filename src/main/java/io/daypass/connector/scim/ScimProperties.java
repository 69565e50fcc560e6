package io.daypass.connector.scim;

import io.daypass.connector.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SCIM directories that Daypass may change.
 *
 * @param targets each directory by the connector id that the catalogue uses
 */
@ConfigurationProperties("daypass.scim")
record ScimProperties(@DefaultValue Map<String, Target> targets) {

  ScimProperties {
    targets = Map.copyOf(targets);
    targets.forEach((id, target) -> target.check("daypass.scim.targets." + id));
  }

  /**
   * One directory.
   *
   * @param baseUrl the SCIM base URL, the one below which {@code /Users} and {@code /Groups} are
   * @param token a bearer token that does not change
   * @param tokenFile a file with a bearer token, read at every call so that it may be replaced
   * @param tokenUrl where an OAuth 2 access token is to be had for the client credentials
   * @param clientId the OAuth 2 client
   * @param clientSecret its secret
   * @param clientSecretFile a file with its secret, read whenever a token is fetched
   * @param connectTimeout how long to wait for a connection
   * @param readTimeout how long to wait for the next bytes of an answer
   * @param sessionLifetime how long a session in an application behind the directory can live on
   * @param removalsAtOnce how many members leave a group in one request; 1 where a directory takes
   *     no more, although it does not say so
   * @param plainHttp whether http is allowed although the directory is on another machine
   */
  record Target(
      URI baseUrl,
      @Nullable Secret token,
      @Nullable Path tokenFile,
      @Nullable URI tokenUrl,
      @Nullable String clientId,
      @Nullable Secret clientSecret,
      @Nullable Path clientSecretFile,
      @DefaultValue("PT2S") Duration connectTimeout,
      @DefaultValue("PT5S") Duration readTimeout,
      @DefaultValue("PT8H") Duration sessionLifetime,
      @DefaultValue("50") int removalsAtOnce,
      @DefaultValue("false") boolean plainHttp) {

    private void check(String where) {
      checkUrl(where + ".base-url", baseUrl);
      if (count(token, tokenFile, tokenUrl) != 1) {
        throw new IllegalArgumentException(
            where + " needs exactly one of token, token-file and token-url");
      }
      if (tokenUrl != null) {
        checkUrl(where + ".token-url", tokenUrl);
        checkClient(where);
      }
      checkPositive(where + ".connect-timeout", connectTimeout);
      checkPositive(where + ".read-timeout", readTimeout);
      if (sessionLifetime.isNegative()) {
        throw new IllegalArgumentException(where + ".session-lifetime must not be negative");
      }
      if (removalsAtOnce < 1) {
        throw new IllegalArgumentException(where + ".removals-at-once must be 1 or more");
      }
    }

    private void checkClient(String where) {
      if (clientId == null || count(clientSecret, clientSecretFile) != 1) {
        throw new IllegalArgumentException(
            where
                + " has a token-url, so it needs client-id and one of client-secret and"
                + " client-secret-file");
      }
    }

    /** A bearer token must not cross a network in the clear unless somebody has said so. */
    private void checkUrl(String where, @Nullable URI url) {
      if (url == null || url.getHost() == null || url.getUserInfo() != null) {
        throw new IllegalArgumentException(where + " must be a URL with a host and without a user");
      }
      boolean safe =
          "https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && (plainHttp || isLoopback(url.getHost())));
      if (!safe) {
        throw new IllegalArgumentException(
            where + " must use https; for a network that is safe without, set plain-http");
      }
    }

    private static boolean isLoopback(String host) {
      return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private static void checkPositive(String where, Duration duration) {
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalArgumentException(where + " must be longer than zero");
      }
    }

    private static long count(@Nullable Object... given) {
      return Stream.of(given).filter(thing -> thing != null).count();
    }
  }
}
