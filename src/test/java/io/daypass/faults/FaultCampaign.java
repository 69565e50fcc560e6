package io.daypass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.MissingProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to nodes, database and targets, no access outlives its end. */
class FaultCampaign {

  @TempDir private Path home;

  @Test
  void access_whateverFails_isGoneInTime() {
    if (Settings.shiftsClocks() && !Files.exists(Stand.FAKE_CLOCK)) {
      MissingProgram.skip("faults.clocks needs libfaketime (Debian: faketime); nothing was run.");
    }
    try (Campaign campaign = new Campaign(home, "campaign", Settings.given())) {
      campaign.startNodes(List.of());
      campaign.workUnderFaults();
      campaign.endTheKept();

      Verdict verdict = campaign.verdict();

      verdict.publish("report.md");
      assertThat(verdict.violations()).isEmpty();
    }
  }
}
