package io.daypass.entitlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** A small catalogue without mistakes, and how tests load variations of it. */
final class CatalogueText {

  static final String SOUND =
      """
      resources:
        - id: orders-database
          title: Orders database
          owner: orders-owners
          sensitivity: medium
          environment: production
          connector: orders-db
        - id: servers
          title: Application servers
          owner: platform-owners
          sensitivity: high
          environment: test
          connector: ssh
      roles:
        - id: orders-read
          title: Read orders
          description: Look up orders.
          entitlements:
            - resource: orders-database
              kind: role
              name: orders_read
          maxDuration: PT8H
          defaultDuration: PT1H
          eligible: [engineering]
          preAuthorised: [on-call]
          actions: [SELECT]
        - id: server-login
          title: Log in
          description: A shell.
          owner: platform-owners
          entitlements:
            - resource: servers
              kind: certificate
              name: deploy
            - resource: orders-database
              kind: role
              name: orders_admin
          maxDuration: PT4H
          defaultDuration: PT1H
          eligible: [engineering, on-call]
          actions: [login]
      conflicts:
        - roles: [orders-read, server-login]
          reason: Readers do not change what they read.
      """;

  static final Set<ConnectorId> CONNECTORS =
      Set.of(new ConnectorId("directory"), new ConnectorId("orders-db"), new ConnectorId("ssh"));

  private CatalogueText() {}

  static Catalogue load(Map<String, String> files) {
    return load(
        files.entrySet().stream()
            .map(file -> file(file.getKey(), file.getValue().getBytes(UTF_8)))
            .toList());
  }

  static Catalogue load(List<Resource> files) {
    return new CatalogueLoader()
        .load(
            files, CONNECTORS, CatalogueText::objection, group -> !group.value().equals("nobody"));
  }

  /** {@link #SOUND} with some words exchanged. */
  static String with(String words, String others) {
    assertThat(SOUND).as("the words to exchange").contains(words);
    return SOUND.replace(words, others);
  }

  static List<String> mistakesIn(String text) {
    return mistakesIn(text.getBytes(UTF_8));
  }

  static List<String> mistakesIn(byte[] bytes) {
    return mistakesIn(List.of(file("a.yaml", bytes)));
  }

  static List<String> mistakesIn(List<Resource> files) {
    var refused = catchThrowableOfType(CatalogueInvalid.class, () -> load(files));
    assertThat(refused).as("the catalogue must be refused").isNotNull();
    return refused.mistakes().stream().map(CatalogueMistake::toString).toList();
  }

  static Resource file(String name, byte[] bytes) {
    return new ByteArrayResource(bytes) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }

  private static Optional<String> objection(Entitlement entitlement) {
    return entitlement.name().contains(" ")
        ? Optional.of("a role name has no spaces; write orders_read")
        : Optional.empty();
  }
}
