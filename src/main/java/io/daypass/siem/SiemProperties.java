package io.daypass.siem;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is forwarded to.
 *
 * @param autoStart whether it is forwarded by itself; tests do it by hand
 * @param sinks the settings of each sink by its name; which there are depends on its {@code type}
 */
@ConfigurationProperties("daypass.siem")
record SiemProperties(
    @DefaultValue("true") boolean autoStart, @DefaultValue Map<String, Map<String, String>> sinks) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  SiemProperties {
    sinks = Map.copyOf(sinks);
    sinks.keySet().forEach(SiemProperties::check);
  }

  /** A name is a key in the database and a label of metrics. */
  private static void check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "daypass.siem.sinks."
              + name
              + ": the name of a sink has lower-case letters, digits and dashes, begins with a"
              + " letter, and has 40 characters at most");
    }
  }
}
