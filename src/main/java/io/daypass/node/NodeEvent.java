package io.daypass.node;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of the program itself, as the ledger tells it. */
sealed interface NodeEvent extends AuditEvent {

  Actor NODE = new Actor.Component("node");

  /** Which node of the installation. */
  String node();

  @Override
  default Actor actor() {
    return NODE;
  }

  @Override
  default StreamId stream() {
    return StreamId.system("nodes");
  }

  @Override
  default String subject() {
    return node();
  }

  /** A node begins to work, with these settings and this catalogue. */
  record Started(
      String node, String version, String settings, String catalogue, PreviousEnd previousEnd)
      implements NodeEvent {

    @Override
    public String type() {
      return "node.started";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("version", version);
      data.put("settings", settings);
      data.put("catalogue", catalogue);
      data.put("previousEnd", previousEnd.word());
      return data;
    }
  }

  /** A node was stopped in good order; one that died says nothing. */
  record Stopped(String node) implements NodeEvent {

    @Override
    public String type() {
      return "node.stopped";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of();
    }
  }

  /**
   * A node has other settings, or another version, than when it last started. Each part of the
   * settings is named with a salted digest of its values, never with a value.
   */
  record ConfigurationLoaded(String node, String version, String sha256, Map<String, String> parts)
      implements NodeEvent {

    @Override
    public StreamId stream() {
      return StreamId.system("config");
    }

    @Override
    public String type() {
      return "config.loaded";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("version", version);
      data.put("sha256", sha256);
      data.put("parts", parts);
      return data;
    }
  }

  /** Another catalogue than before says what may be asked for. */
  record CatalogueLoaded(String node, String sha256, int roles, int resources)
      implements NodeEvent {

    @Override
    public StreamId stream() {
      return StreamId.system("catalogue");
    }

    @Override
    public String type() {
      return "catalogue.loaded";
    }

    @Override
    public String subject() {
      return "catalogue";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("sha256", sha256);
      data.put("roles", roles);
      data.put("resources", resources);
      data.put("node", node);
      return data;
    }
  }
}
