package io.daypass.connector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the holder needs to use the access. Not a record, so that no generated method can print it.
 */
public final class Credential {

  private final Map<String, String> facts;
  private final Map<String, Secret> secrets;

  public Credential(Map<String, String> facts, Map<String, Secret> secrets) {
    this.facts = new LinkedHashMap<>(facts);
    this.secrets = new LinkedHashMap<>(secrets);
  }

  /** What is no secret: user name, address, certificate. In the order to show. */
  public Map<String, String> facts() {
    return Collections.unmodifiableMap(facts);
  }

  /** What must be shown once and forgotten. */
  public Map<String, Secret> secrets() {
    return Collections.unmodifiableMap(secrets);
  }

  @Override
  public String toString() {
    return "Credential" + facts.keySet() + secrets;
  }
}
