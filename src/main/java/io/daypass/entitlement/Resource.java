package io.daypass.entitlement;

import io.daypass.identity.GroupName;

/** Something worth protecting, with the group that answers for it. */
public record Resource(
    ResourceId id,
    String title,
    GroupName owner,
    Sensitivity sensitivity,
    Environment environment,
    ConnectorId connector) {}
