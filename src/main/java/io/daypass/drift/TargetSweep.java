package io.daypass.drift;

import io.daypass.connector.Connector;
import io.daypass.connector.Connectors;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.Presence;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.UnknownAccess;
import io.daypass.issuance.KnownAccessStore;
import io.daypass.ledger.LedgerTrust;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sweeps one target: read, compare, look again, see whether acting is allowed, act, record. */
@Component
class TargetSweep {

  private static final Logger LOG = LoggerFactory.getLogger(TargetSweep.class);

  private final Connectors connectors;
  private final TargetReading reading;
  private final KnownAccessStore known;
  private final StandingBook standing;
  private final FindingBook findings;
  private final TargetBook targets;
  private final DriftProperties properties;
  private final LedgerTrust trust;

  TargetSweep(
      Connectors connectors,
      TargetReading reading,
      KnownAccessStore known,
      StandingBook standing,
      FindingBook findings,
      TargetBook targets,
      DriftProperties properties,
      LedgerTrust trust) {
    this.connectors = connectors;
    this.reading = reading;
    this.known = known;
    this.standing = standing;
    this.findings = findings;
    this.targets = targets;
    this.properties = properties;
    this.trust = trust;
  }

  void sweep(Turn turn, ConnectorId target, List<Watched> watched, Tally tally) {
    Connector connector = connectors.get(target);
    Map<Watched, View> views;
    try {
      views = reading.read(turn, connector, watched);
    } catch (TargetUnavailable failure) {
      tally.heldBack();
      String why = "It cannot be read: " + failure.getMessage();
      targets.refused(turn, target, new Rails.Refusal(Rails.Objection.READ_FAILED, why));
      return;
    }
    List<Sighting> sightings = new ArrayList<>();
    Map<String, Compared> settled = new LinkedHashMap<>();
    views.forEach(
        (one, view) -> settled.put(name(one), judge(turn, connector, one, view, sightings)));

    boolean mayRemove = mayRemove(turn, target, settled, sightings, tally);
    sightings.forEach(seen -> findings.record(turn, connector, seen, mayRemove, tally));
    findings.resolve(turn, target, settled, tally);
  }

  /**
   * A database restored from a backup holds for given what was taken away since. To issue that
   * again would be new access.
   */
  private DriftProperties.MissingAccess missing() {
    return trust.whyNoNewGrants().isPresent()
        ? DriftProperties.MissingAccess.REPORT
        : properties.missing();
  }

  /** Adds what was found to the sightings. */
  private Compared judge(
      Turn turn, Connector connector, Watched watched, View view, List<Sighting> sightings) {
    boolean counts = watched.unknown() != UnknownAccess.IGNORE;
    Compared compared =
        Comparison.compare(
            view, counts ? standing.baseline(watched) : Optional.empty(), turn.now());
    List<String> otherwise = new ArrayList<>();
    compared
        .differences()
        .forEach(
            (key, difference) ->
                lookAgain(turn, connector, sighting(watched, key, difference))
                    .ifPresentOrElse(sightings::add, () -> otherwise.add(key)));
    if (counts) {
      standing.update(turn, watched, compared);
    }
    return compared.without(otherwise);
  }

  private Sighting sighting(Watched watched, String key, Difference difference) {
    return new Sighting(watched, key, difference, watched.responseTo(difference, missing()), null);
  }

  /**
   * Asks the target about the one account, since the list of a directory can lag behind. Of unknown
   * access the list is all there is; taking that away reads by itself.
   */
  private static Optional<Sighting> lookAgain(Turn turn, Connector connector, Sighting sighting) {
    Difference difference = sighting.difference();
    if (difference.kind() == DriftKind.UNKNOWN) {
      return Optional.of(sighting);
    }
    turn.keep();
    ExternalRef ref = difference.holds().get(0).ref();
    try {
      boolean present = connector.verify(ref) instanceof Presence.Present;
      boolean same = present == (difference.kind() == DriftKind.OUTLIVED);
      return same ? Optional.of(sighting) : Optional.empty();
    } catch (TargetUnavailable unclear) {
      return Optional.of(sighting.doubted(String.valueOf(unclear.getMessage())));
    } catch (RuntimeException bug) {
      // One entry that the connector cannot bear must not end the sweep of everything else.
      LOG.error("{} could not be read back", ref.entitlement(), bug);
      return Optional.of(sighting.doubted("could not be read back; the log has more"));
    }
  }

  private boolean mayRemove(
      Turn turn,
      ConnectorId target,
      Map<String, Compared> settled,
      List<Sighting> sightings,
      Tally tally) {
    int has = settled.values().stream().mapToInt(compared -> compared.listed().size()).sum();
    int removals = (int) sightings.stream().filter(Sighting::removes).count();
    Optional<Rails.Refusal> refusal =
        Rails.objection(has, removals, !known.isEmpty(), properties.mostRemovals());
    if (refusal.isPresent()) {
      tally.heldBack();
      targets.refused(turn, target, refusal.get());
    } else {
      targets.swept(turn, target);
    }
    return refusal.isEmpty();
  }

  private static String name(Watched watched) {
    return watched.entitlement().toString();
  }
}
