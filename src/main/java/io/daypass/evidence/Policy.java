package io.daypass.evidence;

import io.daypass.connector.Connectors;
import io.daypass.connector.Guarantees;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.DutyConflict;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.Resource;
import io.daypass.entitlement.Role;
import io.daypass.evidence.PolicyDocument.ConflictRow;
import io.daypass.evidence.PolicyDocument.ResourceRow;
import io.daypass.evidence.PolicyDocument.RoleChapter;
import io.daypass.evidence.PolicyDocument.Stamp;
import io.daypass.evidence.PolicyDocument.TargetRow;
import io.daypass.identity.GroupName;
import io.daypass.ledger.Log;
import io.daypass.process.DeployedModels;
import io.daypass.request.Spoken;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down the provisioning policy from what runs now. */
@Component
public class Policy {

  private final Catalogue catalogue;
  private final Connectors connectors;
  private final ApprovalCases cases;
  private final DeployedModels models;
  private final Log log;
  private final Clock clock;

  Policy(
      Catalogue catalogue,
      Connectors connectors,
      ApprovalCases cases,
      DeployedModels models,
      Log log,
      Clock clock) {
    this.catalogue = catalogue;
    this.connectors = connectors;
    this.cases = cases;
    this.models = models;
    this.log = log;
    this.clock = clock;
  }

  public PolicyDocument document() {
    List<Resource> resources =
        catalogue.resources().values().stream()
            .sorted(Comparator.comparing(resource -> resource.id().value()))
            .toList();
    return new PolicyDocument(
        stamp(),
        resources.stream().map(Policy::row).toList(),
        catalogue.roles().stream()
            .sorted(Comparator.comparing(role -> role.id().value()))
            .map(role -> chapter(role, resources))
            .toList(),
        resources.stream()
            .map(Resource::connector)
            .distinct()
            .sorted(byId())
            .map(this::row)
            .toList(),
        catalogue.conflicts().stream().map(Policy::row).toList(),
        models.tables(),
        models.workflows(),
        Controls.supported());
  }

  private Stamp stamp() {
    return new Stamp(
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        catalogue.sha256(),
        log.latest().map(checkpoint -> checkpoint.note().lines().toList()).orElse(List.of()));
  }

  private RoleChapter chapter(Role role, List<Resource> resources) {
    return new RoleChapter(
        role.id().value(),
        role.title(),
        role.description(),
        role.owner().value(),
        names(role.eligible()),
        names(role.preAuthorised()),
        Spoken.duration(role.defaultDuration()),
        Spoken.duration(role.maxDuration()),
        role.actions(),
        resources.stream().map(resource -> given(role, resource)).toList(),
        cases.of(role));
  }

  private static String given(Role role, Resource resource) {
    return role.entitlements().stream()
        .filter(entitlement -> entitlement.resource().equals(resource.id()))
        .map(Policy::words)
        .collect(Collectors.joining(", "));
  }

  private static String words(Entitlement entitlement) {
    return entitlement.kind() + " " + entitlement.name();
  }

  private static List<String> names(Collection<GroupName> groups) {
    return groups.stream().map(GroupName::value).sorted().toList();
  }

  private static ResourceRow row(Resource resource) {
    return new ResourceRow(
        resource.id().value(),
        resource.title(),
        resource.owner().value(),
        word(resource.sensitivity()),
        word(resource.environment()),
        resource.connector().value(),
        switch (resource.unknownAccess()) {
          case REPORT -> "reported to the owner";
          case REMOVE -> "reported and taken away";
          case IGNORE -> "not looked for";
        });
  }

  private TargetRow row(ConnectorId id) {
    Guarantees promised = connectors.get(id).guarantees();
    return new TargetRow(
        id.value(),
        switch (promised.expiryBy()) {
          case DAYPASS -> "Daypass";
          case DAYPASS_AND_TARGET -> "Daypass, and the target by itself";
          case CREDENTIAL -> "the credential by itself";
        },
        sessions(promised),
        Spoken.duration(promised.minDuration()),
        Spoken.duration(promised.maxDuration()),
        promised.sentence());
  }

  private static String sessions(Guarantees promised) {
    if (promised.endsSessions()) {
      return "end with the access";
    }
    return promised.residualWindow().equals(Duration.ZERO)
        ? "none are kept"
        : "may go on for " + Spoken.duration(promised.residualWindow());
  }

  private static ConflictRow row(DutyConflict conflict) {
    return new ConflictRow(conflict.first().value(), conflict.second().value(), conflict.reason());
  }

  private static Comparator<ConnectorId> byId() {
    return Comparator.comparing(ConnectorId::value);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
