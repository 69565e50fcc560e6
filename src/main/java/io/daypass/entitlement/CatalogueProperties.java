package io.daypass.entitlement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the catalogue is.
 *
 * @param location a Spring resource pattern, such as {@code file:/etc/daypass/catalog/*.yaml}
 */
@ConfigurationProperties("daypass.catalog")
public record CatalogueProperties(@DefaultValue("classpath:catalog/*.yaml") String location) {

  public CatalogueProperties {
    if (location.isBlank()) {
      throw new IllegalArgumentException(
          "daypass.catalog.location is empty: give the catalogue files, for example"
              + " file:/etc/daypass/catalog/*.yaml");
    }
  }
}
