package io.daypass.process;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to the engine itself, as the ledger tells it. */
sealed interface EngineEvent extends AuditEvent {

  /** A model, a decision table or a form is in force, with what it holds. */
  record ModelDeployed(
      Actor actor, String deployment, String resource, String sha256, List<Definition> definitions)
      implements EngineEvent {

    @Override
    public StreamId stream() {
      return StreamId.system("models");
    }

    @Override
    public String type() {
      return "model.deployed";
    }

    @Override
    public String subject() {
      return resource;
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("deployment", deployment);
      data.put("sha256", sha256);
      data.put("definitions", definitions.stream().map(Definition::data).toList());
      return data;
    }
  }

  /** One process or decision in a deployed file; {@code version} counts its deployments. */
  record Definition(String key, int version) {

    Map<String, @Nullable Object> data() {
      return Map.of("key", key, "version", version);
    }
  }

  /**
   * A person changed something in the engine by its own means, such as a job in Cockpit. Old and
   * new value are told where they are nobody's own words.
   */
  record Operated(StreamId stream, Actor.Human actor, Operation operation) implements EngineEvent {

    @Override
    public String type() {
      return "engine.operated";
    }

    @Override
    public String subject() {
      return operation.on();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("operation", operation.type());
      data.put("on", operation.on());
      data.put("id", operation.id());
      data.put("process", operation.process());
      data.put("definition", operation.definition());
      data.put("property", operation.property());
      data.put("before", operation.before());
      data.put("after", operation.after());
      return data;
    }
  }

  /**
   * What the engine noted of an act.
   *
   * @param id of the task, job, deployment or batch, where there is one
   * @param process the instance that the request began
   */
  record Operation(
      String type,
      String on,
      @Nullable String id,
      @Nullable String process,
      @Nullable String definition,
      @Nullable String property,
      @Nullable String before,
      @Nullable String after) {}
}
