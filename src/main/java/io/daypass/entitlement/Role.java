package io.daypass.entitlement;

import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a person asks for: a bundle of entitlements in one or more targets.
 *
 * @param owner the group whose members may approve
 * @param maxDuration the ceiling of one grant
 * @param defaultDuration what a request without a duration gets
 * @param eligible groups whose members may ask
 * @param preAuthorised groups whose members need no approval while the risk is low
 * @param actions what the role is meant for, for scope checks
 * @param needsPublicKey whether a request must carry the requester's SSH public key
 */
public record Role(
    RoleId id,
    String title,
    String description,
    GroupName owner,
    Sensitivity sensitivity,
    Environment environment,
    List<Entitlement> entitlements,
    Duration maxDuration,
    Duration defaultDuration,
    Set<GroupName> eligible,
    Set<GroupName> preAuthorised,
    List<String> actions,
    boolean needsPublicKey) {

  public Role {
    entitlements = List.copyOf(entitlements);
    eligible = Set.copyOf(eligible);
    preAuthorised = Set.copyOf(preAuthorised);
    actions = List.copyOf(actions);
  }

  public boolean isOpenTo(Person person) {
    return person.groups().stream().anyMatch(eligible::contains);
  }

  public boolean isPreAuthorisedFor(Person person) {
    return person.groups().stream().anyMatch(preAuthorised::contains);
  }
}
