package io.daypass.drift;

import io.daypass.connector.Connector;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.Entitlement;
import io.daypass.issuance.KnownAccess;
import io.daypass.issuance.KnownAccessStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one target between two looks at what should be held in it. */
@Component
class TargetReading {

  private static final Logger LOG = LoggerFactory.getLogger(TargetReading.class);

  private final KnownAccessStore known;

  TargetReading(KnownAccessStore known) {
    this.known = known;
  }

  /**
   * @throws TargetUnavailable when any of it cannot be read: half a reading is none
   */
  Map<Watched, View> read(Turn turn, Connector connector, List<Watched> watched) {
    Instant lookedAt = turn.now();
    List<KnownAccess> before = known.open(connector.id(), lookedAt);
    Map<Watched, List<ExternalRef>> listed = new LinkedHashMap<>();
    for (Watched one : watched) {
      listed.put(one, list(connector, one.entitlement()));
      turn.keep();
    }
    List<KnownAccess> after = known.open(connector.id(), turn.now());

    Map<Watched, View> views = new LinkedHashMap<>();
    listed.forEach(
        (one, refs) ->
            views.put(
                one,
                new View(
                    lookedAt, of(one, before), refs, of(one, after), over(one, refs, turn.now()))));
    return views;
  }

  private List<KnownAccess> over(Watched watched, List<ExternalRef> refs, Instant now) {
    List<String> accounts =
        refs.stream()
            .map(ExternalRef::account)
            .flatMap(account -> Stream.of(AccountText.shown(account), AccountText.key(account)))
            .distinct()
            .toList();
    return known.over(watched.entitlement(), accounts, now);
  }

  private static List<ExternalRef> list(Connector connector, Entitlement entitlement) {
    try (Stream<ExternalGrant> held = connector.held(entitlement)) {
      return held.map(ExternalGrant::ref).toList();
    } catch (TargetUnavailable failure) {
      throw failure;
    } catch (RuntimeException bug) {
      // One target whose answer trips us must not keep the sweep from the others.
      LOG.error("{} could not be listed", entitlement, bug);
      String what = "stumbled over " + bug.getClass().getSimpleName() + "; the log has more";
      throw new TargetUnavailable(connector.id(), what, bug);
    }
  }

  private static List<KnownAccess> of(Watched watched, List<KnownAccess> all) {
    String name = watched.entitlement().toString();
    return all.stream().filter(one -> one.entitlement().toString().equals(name)).toList();
  }
}
