package io.daypass.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/**
 * Tells Cockpit that there is such a page. Public and found by its name, in {@code
 * META-INF/services}.
 */
public final class AccessHistoryPlugin extends AbstractCockpitPlugin {

  static final String ID = "daypass-history";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(HistoryResource.class);
  }
}
