package io.daypass.entitlement;

import io.daypass.identity.GroupName;

/**
 * Something worth protecting, with the group that answers for it.
 *
 * @param unknownAccess what the drift sweep does about access to it that Daypass did not give
 */
public record Resource(
    ResourceId id,
    String title,
    GroupName owner,
    Sensitivity sensitivity,
    Environment environment,
    ConnectorId connector,
    UnknownAccess unknownAccess) {}
