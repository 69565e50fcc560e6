package io.daypass.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the log.
 *
 * @param origin the name of this log in its checkpoints, unique among all logs of an organisation
 */
@ConfigurationProperties("daypass.ledger")
record LedgerProperties(@DefaultValue("daypass.local/ledger") String origin) {}
