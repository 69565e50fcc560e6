package io.daypass.faults;

import static java.util.stream.Collectors.joining;

import io.daypass.faults.Front.Ask;
import io.daypass.faults.Front.Reply;
import io.daypass.faults.Oracle.Access;
import java.util.HashMap;
import java.util.Map;

/** A target that does as it is told; its truth is the oracle. */
final class FakeTarget implements Front.Honest {

  private final String name;
  private final Oracle oracle;
  private final Canaries canaries;

  FakeTarget(String name, Oracle oracle, Canaries canaries) {
    this.name = name;
    this.oracle = oracle;
    this.canaries = canaries;
  }

  @Override
  public Reply answer(Ask ask) {
    Map<String, String> query = query(ask);
    Access access = new Access(name, query.get("account"), query.get("name"));
    return switch (ask.method() + " " + ask.uri().getPath()) {
      case "POST /access" -> Reply.of(oracle.added(access) ? 201 : 200);
      case "GET /access" -> Reply.of(oracle.has(access) ? 200 : 404);
      case "DELETE /access" -> Reply.of(oracle.removed(access) ? 204 : 404);
      case "POST /secret" -> Reply.of(200, canaries.next());
      case "GET /holders" -> Reply.of(200, holders(access.name()));
      default -> Reply.of(400);
    };
  }

  private String holders(String entitlement) {
    return oracle.present().stream()
        .map(Oracle.Stay::access)
        .filter(access -> access.target().equals(name) && access.name().equals(entitlement))
        .map(Access::account)
        .collect(joining("\n"));
  }

  private static Map<String, String> query(Ask ask) {
    Map<String, String> query = new HashMap<>();
    for (String pair : ask.uri().getQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], parts[1]);
    }
    return query;
  }
}
