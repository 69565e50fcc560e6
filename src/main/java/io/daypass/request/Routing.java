package io.daypass.request;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/**
 * What risk decided for a request, with the reasons.
 *
 * @param lanes who must agree; empty unless the kind is {@code APPROVAL}
 * @param score risk points, zero or more
 * @param reasons sentences for people, the deciding one last
 */
public record Routing(Kind kind, List<Lane> lanes, Rating rating, int score, List<String> reasons) {

  public Routing {
    lanes = List.copyOf(lanes);
    reasons = List.copyOf(reasons);
  }

  /** Where a request goes next. */
  public enum Kind {
    AUTO,
    APPROVAL,
    REFUSE
  }

  /** How much scrutiny a request deserves, from least to most. */
  public enum Rating {
    LOW,
    MEDIUM,
    HIGH,
    EXTREME
  }

  /** The lanes as models and tables spell them, such as {@code manager-and-security}. */
  public String lanesWord() {
    return lanes.isEmpty() ? "none" : lanes.stream().map(Lane::word).collect(joining("-and-"));
  }

  /** The sentence that names what decided. */
  public String decisive() {
    return reasons.get(reasons.size() - 1);
  }

  /** The same facts, refused for one more reason. */
  public Routing refusedBecause(String reason) {
    List<String> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Routing(Kind.REFUSE, List.of(), rating, score, all);
  }
}
