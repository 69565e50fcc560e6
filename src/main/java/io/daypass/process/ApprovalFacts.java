package io.daypass.process;

import static java.util.stream.Collectors.joining;

import io.daypass.connector.Connectors;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.Role;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.ledger.FreeTextStore;
import io.daypass.request.AccessRequest;
import io.daypass.request.Routing;
import io.daypass.request.Spoken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What an approver reads before deciding, as texts for the form. They are local to the task and
 * never read back: what counts is in our tables.
 */
@Component
class ApprovalFacts {

  /** What the facts are called; all that an erasure has to look for. */
  static final List<String> NAMES =
      List.of(
          "requester",
          "beneficiary",
          "role",
          "access",
          "duration",
          "justification",
          "ticket",
          "risk",
          "reasons",
          "guarantees");

  /** The engine's columns hold 4,000 characters. */
  private static final int LONGEST = 4000;

  private final DirectoryStore directory;
  private final Catalogue catalogue;
  private final Connectors connectors;
  private final FreeTextStore texts;

  ApprovalFacts(
      DirectoryStore directory, Catalogue catalogue, Connectors connectors, FreeTextStore texts) {
    this.directory = directory;
    this.catalogue = catalogue;
    this.connectors = connectors;
    this.texts = texts;
  }

  Map<String, String> of(AccessRequest request) {
    Role role = catalogue.role(request.role()).orElseThrow();
    Routing routing = request.routing().orElseThrow();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("requester", name(request.requester()));
    facts.put("beneficiary", name(request.beneficiary()));
    facts.put("role", role.title() + " (" + role.id() + ")");
    facts.put("access", lines(role.entitlements(), ApprovalFacts::access));
    facts.put("duration", Spoken.duration(request.duration()));
    facts.put("justification", texts.read(request.justificationId()).orElse("[erased]"));
    facts.put("ticket", request.ticket().orElse("none given"));
    facts.put("risk", risk(routing));
    facts.put("reasons", lines(routing.reasons(), reason -> reason));
    facts.put("guarantees", guarantees(role));
    facts.replaceAll((name, text) -> shortened(text));
    return facts;
  }

  private String name(PersonId id) {
    return directory.find(id).map(Person::name).orElse("unknown") + " (" + id + ")";
  }

  private static String access(Entitlement entitlement) {
    return "%s \"%s\" in %s"
        .formatted(entitlement.kind(), entitlement.name(), entitlement.connector());
  }

  private static String risk(Routing routing) {
    return "%s, %d points"
        .formatted(routing.rating().name().toLowerCase(Locale.ROOT), routing.score());
  }

  private String guarantees(Role role) {
    return role.entitlements().stream()
        .map(Entitlement::connector)
        .distinct()
        .map(id -> "- " + id + ": " + connectors.get(id).guarantees().sentence())
        .collect(joining("\n"));
  }

  private static <T> String lines(List<T> things, Function<T, String> line) {
    return things.stream().map(line).map(text -> "- " + text).collect(joining("\n"));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
