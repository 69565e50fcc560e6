package io.daypass.anchor;

import io.daypass.syslog.SyslogServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Collectors to which checkpoints are sent, by name. */
@ConfigurationProperties("daypass.anchors")
record SyslogAnchorProperties(@DefaultValue Map<String, Place> syslog) implements AnchorSource {

  SyslogAnchorProperties {
    syslog = Map.copyOf(syslog);
    syslog.forEach((name, place) -> place.server(AnchorName.where("syslog", name)));
  }

  /**
   * One collector; see {@link SyslogServer}.
   *
   * @param enterpriseNumber of the organisation, for the id of the structured data; without it the
   *     one that is reserved for examples
   */
  record Place(
      @Nullable String host,
      @DefaultValue("6514") int port,
      @DefaultValue("true") boolean tls,
      @Nullable Path caFile,
      @Nullable Path certificateFile,
      @Nullable Path keyFile,
      @DefaultValue("10s") Duration timeout,
      @DefaultValue("32473") int enterpriseNumber) {

    SyslogServer server(String where) {
      AnchorName.require(host != null, where, ".host is missing: name the collector");
      try {
        return new SyslogServer(
            Objects.requireNonNull(host), port, tls, caFile, certificateFile, keyFile, timeout);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(where + "." + e.getMessage(), e);
      }
    }
  }

  @Override
  public List<AnchorSink> sinks() {
    return new TreeMap<>(syslog)
        .entrySet().stream().map(entry -> sink(entry.getKey(), entry.getValue())).toList();
  }

  private static AnchorSink sink(String name, Place place) {
    return new SyslogAnchor(
        name, place.server(AnchorName.where("syslog", name)), place.enterpriseNumber());
  }
}
