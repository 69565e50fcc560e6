package io.daypass.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.connector.ExternalRef;
import io.daypass.drift.DriftProperties.MissingAccess;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.ResourceId;
import io.daypass.entitlement.UnknownAccess;
import io.daypass.identity.GroupName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done about each kind of difference. */
class WatchedTest {

  private static final Entitlement ENTITLEMENT =
      new Entitlement(new ResourceId("r"), new ConnectorId("c"), "group", "g");

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN,  REPORT, REPORT",
    "UNKNOWN,  REMOVE, REMOVE",
    "OUTLIVED, REPORT, REMOVE",
    "OUTLIVED, REMOVE, REMOVE",
    "OUTLIVED, IGNORE, REPORT",
    "MISSING,  REPORT, REPAIR",
    "MISSING,  IGNORE, REPAIR"
  })
  void response_followsTheCatalogue(DriftKind kind, UnknownAccess unknown, DriftResponse response) {
    assertThat(watched(unknown).responseTo(difference(kind), MissingAccess.REPAIR))
        .isEqualTo(response);
  }

  @Test
  void missing_whenRepairIsOff_isReported() {
    assertThat(
            watched(UnknownAccess.REMOVE)
                .responseTo(difference(DriftKind.MISSING), MissingAccess.REPORT))
        .isEqualTo(DriftResponse.REPORT);
  }

  @ParameterizedTest
  @CsvSource({"Alice, alice", "'a\u0000b', 'a\uFFFDb'"})
  void account_whenOddlyWritten_isMadeFitToKeep(String account, String key) {
    assertThat(AccountText.key(account)).isEqualTo(key);
    assertThat(AccountText.shown("x".repeat(500))).hasSize(200);
    assertThat(AccountText.shown("half \ud83d")).isEqualTo("half \uFFFD");
  }

  private static Watched watched(UnknownAccess unknown) {
    return new Watched(ENTITLEMENT, unknown, new GroupName("owners"));
  }

  private static Difference difference(DriftKind kind) {
    return new Difference(kind, "alice", new ExternalRef("alice", ENTITLEMENT, ""), List.of());
  }
}
