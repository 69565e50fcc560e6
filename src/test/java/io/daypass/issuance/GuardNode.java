package io.daypass.issuance;

import io.daypass.connector.ConnectorSource;
import io.daypass.connector.Connectors;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A guard as on a node of its own: everything of this package is made anew, and shares with the
 * other nodes what nodes share: the database, the engine's tables and the targets.
 */
final class GuardNode implements AutoCloseable {

  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

  /**
   * @param daypass the first node, which takes requests
   * @param targets how this node reaches the targets
   */
  GuardNode(ApplicationContext daypass, ConnectorSource targets) {
    beans.setParent(daypass);
    beans.registerBean("connectors", Connectors.class, () -> new Connectors(List.of(targets)));
    beans.scan(GuardNode.class.getPackageName());
    beans.refresh();
  }

  Guard guard() {
    return beans.getBean(Guard.class);
  }

  @Override
  public void close() {
    guard().stop();
    beans.close();
  }
}
