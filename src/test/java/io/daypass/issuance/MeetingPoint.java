package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Holds up every call to a target until each node has made one. */
final class MeetingPoint {

  private final CountDownLatch missing;

  MeetingPoint(int nodes) {
    this.missing = new CountDownLatch(nodes);
  }

  boolean allCame() {
    return missing.getCount() == 0;
  }

  /** The same targets, as one more node reaches them. */
  ConnectorSource entrance(ConnectorSource targets) {
    AtomicBoolean came = new AtomicBoolean();
    List<Connector> waiting =
        targets.connectors().map(target -> entrance((Connector) target, came)).toList();
    return waiting::stream;
  }

  private Connector entrance(Connector target, AtomicBoolean came) {
    return (Connector)
        Proxy.newProxyInstance(
            Connector.class.getClassLoader(),
            new Class<?>[] {Connector.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("issue")) {
                await(came);
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void await(AtomicBoolean came) throws InterruptedException {
    if (came.compareAndSet(false, true)) {
      missing.countDown();
    }
    missing.await(20, TimeUnit.SECONDS);
  }
}
