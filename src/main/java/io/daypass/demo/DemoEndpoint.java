package io.daypass.demo;

import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.AuthenticationScheme;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.endpoints.base.GroupEndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.base.UserEndpointDefinition;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import java.util.List;

/** The SCIM protocol in front of the demo directory, as far as SCIM-SDK does it for us. */
final class DemoEndpoint {

  private DemoEndpoint() {}

  static ResourceEndpoint over(DemoDirectory directory) {
    ResourceEndpoint endpoint = new ResourceEndpoint(abilities());
    filtered(endpoint.registerEndpoint(new UserEndpointDefinition(new DemoUsers(directory))));
    filtered(endpoint.registerEndpoint(new GroupEndpointDefinition(new DemoGroups(directory))));
    return endpoint;
  }

  private static void filtered(ResourceType type) {
    type.getFeatures().setAutoFiltering(true);
  }

  private static ServiceProvider abilities() {
    return ServiceProvider.builder()
        .filterConfig(FilterConfig.builder().supported(true).maxResults(200).build())
        .patchConfig(PatchConfig.builder().supported(true).build())
        .authenticationSchemes(List.of(bearer()))
        .build();
  }

  private static AuthenticationScheme bearer() {
    return AuthenticationScheme.builder()
        .name("Bearer token")
        .description("The token of the demo directory")
        .type("oauthbearertoken")
        .build();
  }
}
