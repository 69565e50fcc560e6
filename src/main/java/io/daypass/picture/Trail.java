package io.daypass.picture;

import java.util.Map;
import java.util.Set;

/**
 * The way that one instance took through a model.
 *
 * @param notes what to write below each step that was reached, such as a time
 * @param flows the flows that were followed
 */
public record Trail(Map<String, String> notes, Set<String> flows) {

  /** No instance: the model as it is. */
  public static final Trail NONE = new Trail(Map.of(), Set.of());

  public Trail {
    notes = Map.copyOf(notes);
    flows = Set.copyOf(flows);
  }

  boolean reached(String step) {
    return notes.containsKey(step);
  }

  boolean followed(String flow) {
    return flows.contains(flow);
  }
}
