package io.daypass.node;

import io.daypass.entitlement.Catalogue;
import io.daypass.ledger.Ledger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down that this node starts and stops, before anything else begins to work and after it has
 * ended; and with which settings and catalogue, where they are not those of the last time.
 */
@Component
class RecordNode implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RecordNode.class);
  private static final String CATALOGUE = "catalogue";
  private static final String RUNS = "runs";
  private static final String STOPPED = "stopped";
  private static final int SALT_BYTES = 16;

  private final EffectiveSettings settings;
  private final Catalogue catalogue;
  private final LastToldStore lastTold;
  private final Ledger ledger;
  private final TransactionTemplate transaction;
  private final String node;
  private volatile boolean running;

  RecordNode(
      NodeProperties properties,
      EffectiveSettings settings,
      Catalogue catalogue,
      LastToldStore lastTold,
      Ledger ledger,
      TransactionTemplate transaction) {
    this.settings = settings;
    this.catalogue = catalogue;
    this.lastTold = lastTold;
    this.ledger = ledger;
    this.transaction = transaction;
    this.node =
        Optional.ofNullable(properties.name())
            .filter(name -> !name.isEmpty())
            .orElseGet(RecordNode::nameOfMachine);
  }

  @Override
  public void start() {
    transaction.executeWithoutResult(tx -> started());
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    try {
      transaction.executeWithoutResult(tx -> stopped());
    } catch (RuntimeException away) {
      LOG.warn("the ledger does not learn that this node was stopped: {}", away.toString());
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** The first to start and the last to stop. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  private void started() {
    String version = version();
    Settings now = Settings.of(settings.values(), lastTold.salt(thing("settings"), newSalt()));
    if (lastTold.note(thing("settings"), version + " " + now.sha256())) {
      ledger.append(new NodeEvent.ConfigurationLoaded(node, version, now.sha256(), now.parts()));
    }
    if (lastTold.note(CATALOGUE, catalogue.sha256())) {
      ledger.append(
          new NodeEvent.CatalogueLoaded(
              node, catalogue.sha256(), catalogue.roles().size(), catalogue.resources().size()));
    }
    PreviousEnd end = previousEnd();
    lastTold.note(thing("node"), RUNS);
    ledger.append(new NodeEvent.Started(node, version, now.sha256(), catalogue.sha256(), end));
  }

  private void stopped() {
    lastTold.note(thing("node"), STOPPED);
    ledger.append(new NodeEvent.Stopped(node));
  }

  private PreviousEnd previousEnd() {
    return lastTold
        .told(thing("node"))
        .map(state -> state.equals(STOPPED) ? PreviousEnd.STOPPED : PreviousEnd.NOT_RECORDED)
        .orElse(PreviousEnd.NONE);
  }

  private String thing(String what) {
    return what + ":" + node;
  }

  /** Of the packaged program; there is none while it is being written. */
  private static String version() {
    return Optional.ofNullable(RecordNode.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private static String nameOfMachine() {
    try {
      String name = InetAddress.getLocalHost().getHostName();
      return name.substring(0, Math.min(name.length(), 100));
    } catch (UnknownHostException nameless) {
      return "unnamed";
    }
  }

  private static byte[] newSalt() {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return salt;
  }
}
