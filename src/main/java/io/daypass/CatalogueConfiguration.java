package io.daypass;

import io.daypass.connector.Connectors;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.CatalogueLoader;
import io.daypass.entitlement.CatalogueProperties;
import io.daypass.entitlement.Entitlement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the catalogue against the targets that are configured; a mistake stops the start. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueConfiguration.class);

  @Bean
  Catalogue catalogue(CatalogueProperties properties, Connectors connectors) throws IOException {
    Catalogue catalogue =
        new CatalogueLoader()
            .load(
                List.of(
                    new PathMatchingResourcePatternResolver().getResources(properties.location())),
                connectors.ids(),
                entitlement -> objection(connectors, entitlement),
                group -> true);
    LOG.info("catalogue {} with {} roles", catalogue.sha256(), catalogue.roles().size());
    return catalogue;
  }

  private static Optional<String> objection(Connectors connectors, Entitlement entitlement) {
    return connectors.get(entitlement.connector()).objectionTo(entitlement);
  }
}
