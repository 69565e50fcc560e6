package io.daypass.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the demo lives.
 *
 * @param directory everything the demo keeps; delete it to begin anew
 * @param directoryPort of the embedded SCIM directory
 * @param databasePort of the embedded target database
 * @param password for the whole cast; without it one is made at the first start and printed once
 */
@ConfigurationProperties("daypass.demo")
record DemoProperties(
    @DefaultValue("./data") Path directory,
    @DefaultValue("8091") int directoryPort,
    @DefaultValue("9092") int databasePort,
    @Nullable String password,
    @DefaultValue Secrets secrets) {

  /** Made by {@link DemoSecrets}, never configured. */
  record Secrets(
      @DefaultValue("") String directoryToken, @DefaultValue("") String databasePassword) {

    @Override
    public String toString() {
      return "[secret]";
    }
  }
}
