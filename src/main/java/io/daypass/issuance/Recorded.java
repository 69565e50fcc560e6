package io.daypass.issuance;

import java.util.List;

/**
 * What has been written down.
 *
 * @param grants as they stand now
 * @param finished the holds on which work is over, whatever came of it
 * @param leftOver what could not be, since somebody else had the grant locked; record it again
 */
record Recorded(List<GrantInHand> grants, List<Hold> finished, List<HoldResult> leftOver) {}
