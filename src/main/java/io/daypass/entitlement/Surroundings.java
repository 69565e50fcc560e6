package io.daypass.entitlement;

import io.daypass.identity.GroupName;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the catalogue refers to but does not declare: targets, and groups of people. */
record Surroundings(
    Set<ConnectorId> connectors,
    Function<Entitlement, Optional<String>> objections,
    Predicate<GroupName> knownGroup) {

  Surroundings {
    connectors = Set.copyOf(connectors);
  }
}
