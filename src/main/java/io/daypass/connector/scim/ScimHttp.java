package io.daypass.connector.scim;

import io.daypass.connector.scim.ScimProperties.Target;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.Clock;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.apache5.connector.Apache5ClientProperties;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;
import org.glassfish.jersey.apache5.connector.Apache5HttpClientBuilderConfigurator;
import org.glassfish.jersey.client.ClientConfig;

/**
 * How Daypass speaks HTTP to a directory: short timeouts, no redirects (they would carry the token
 * elsewhere), no proxy or other setting of the whole JVM, no cookies, and no repeats of its own,
 * since the caller decides when to ask again.
 */
final class ScimHttp {

  private static final int CONNECTIONS = 16;

  private ScimHttp() {}

  static Client client(Target target) {
    return ClientBuilder.newClient(config(target));
  }

  static Client client(Target target, AccessToken token, Clock clock) {
    ClientRequestFilter authorisation = request -> authorise(request, token);
    return ClientBuilder.newClient(
        config(target).register(authorisation).register(new AnswerFilter(token, clock)));
  }

  private static void authorise(ClientRequestContext request, AccessToken token)
      throws IOException {
    request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.current().reveal());
  }

  private static ClientConfig config(Target target) {
    return new ClientConfig()
        .connectorProvider(new Apache5ConnectorProvider())
        .property(Apache5ClientProperties.CONNECTION_MANAGER, connections(target))
        .property(Apache5ClientProperties.REQUEST_CONFIG, requests(target))
        .property(Apache5ClientProperties.DISABLE_COOKIES, true)
        .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
        .register((Apache5HttpClientBuilderConfigurator) ScimHttp::once);
  }

  private static HttpClientBuilder once(HttpClientBuilder builder) {
    return builder.disableAutomaticRetries().disableRedirectHandling();
  }

  private static PoolingHttpClientConnectionManager connections(Target target) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnPerRoute(CONNECTIONS)
        .setMaxConnTotal(CONNECTIONS)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(target.connectTimeout()))
                .setSocketTimeout(Timeout.of(target.readTimeout()))
                .setTimeToLive(TimeValue.ofMinutes(5))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .build())
        .build();
  }

  private static RequestConfig requests(Target target) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.of(target.readTimeout()))
        .setResponseTimeout(Timeout.of(target.readTimeout()))
        .setRedirectsEnabled(false)
        .build();
  }
}
