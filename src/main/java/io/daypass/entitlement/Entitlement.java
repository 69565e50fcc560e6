package io.daypass.entitlement;

/**
 * One permission that one target can grant.
 *
 * @param kind what it is there, in the words of the connector's page, such as {@code group} or
 *     {@code certificate}
 * @param name how the target calls it, such as the name of the group
 */
public record Entitlement(ResourceId resource, ConnectorId connector, String kind, String name) {

  @Override
  public String toString() {
    return connector + ":" + kind + ":" + name;
  }
}
