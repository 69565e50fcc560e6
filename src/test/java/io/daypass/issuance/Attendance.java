package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which nodes have called a target so far. */
final class Attendance {

  private final Set<Integer> nodes = ConcurrentHashMap.newKeySet();

  int count() {
    return nodes.size();
  }

  /** The same targets, as this node reaches them. */
  ConnectorSource entranceOf(int node, ConnectorSource targets) {
    List<Connector> seen =
        targets.connectors().map(target -> noting(node, (Connector) target)).toList();
    return seen::stream;
  }

  private Connector noting(int node, Connector target) {
    return (Connector)
        Proxy.newProxyInstance(
            Connector.class.getClassLoader(),
            new Class<?>[] {Connector.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("issue")) {
                nodes.add(node);
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
