package io.daypass.anchor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every sink that is configured, by its name. */
@Component
class Anchors {

  private final Map<String, AnchorSink> sinks = new TreeMap<>();

  Anchors(List<AnchorSource> sources) {
    sources.stream().flatMap(source -> source.sinks().stream()).forEach(this::add);
  }

  Collection<AnchorSink> all() {
    return sinks.values();
  }

  private void add(AnchorSink sink) {
    AnchorSink other = sinks.put(sink.name(), sink);
    if (other != null) {
      throw new IllegalArgumentException(
          "daypass.anchors.%s and daypass.anchors.%s both have a sink %s: rename one"
              .formatted(other.kind(), sink.kind(), sink.name()));
    }
  }
}
