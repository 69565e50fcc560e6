package io.daypass.siem;

import io.daypass.siem.SinkRunner.ConfiguredSink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every configured sink. A setting that does not do stops the start with a sentence. */
@Component
class Sinks {

  private static final int MOST_AT_ONCE = 1_000;

  private final Map<String, SinkType> types;
  private final List<ConfiguredSink> all;

  Sinks(SiemProperties properties, List<SinkType> types, SinkMetrics metrics) {
    this.types = types.stream().collect(Collectors.toMap(SinkType::name, Function.identity()));
    this.all =
        new TreeMap<>(properties.sinks())
            .entrySet().stream()
                .map(given -> open(new SinkSettings(given.getKey(), given.getValue())))
                .toList();
    all.forEach(sink -> metrics.begin(sink.name()));
  }

  List<ConfiguredSink> all() {
    return all;
  }

  private ConfiguredSink open(SinkSettings settings) {
    String type = settings.text("type");
    if (!types.containsKey(type)) {
      throw settings.objection(
          "type",
          "must be one of " + types.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
    int batch = settings.number("batch", 100, 1, MOST_AT_ONCE);
    boolean fromStart = settings.oneOf("from", "start", "start", "now").equals("start");
    Set<UUID> skipped =
        settings.list("skip").stream().map(id -> entryId(settings, id)).collect(Collectors.toSet());
    Sink sink = types.get(type).open(settings);
    settings.refuseUnknown();
    return new ConfiguredSink(
        settings.name(), sink, Math.min(batch, sink.atOnce()), fromStart, skipped);
  }

  private static UUID entryId(SinkSettings settings, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw settings.objection("skip", "must be ids of entries, with commas between them");
    }
  }
}
