package io.daypass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The campaign would notice: with a part of Daypass taken out, it reports violations. */
class BrokenCampaign {

  private static final Settings SHORT =
      new Settings(
          7, Duration.ofSeconds(10), 1, Duration.ofSeconds(5), Duration.ofSeconds(8), List.of());

  @TempDir private Path home;

  /** The engine's timer would revoke by itself, so its executor is off as well. */
  @Test
  void campaign_whenGuardAndTimersAreOff_reportsAccessThatStays() {
    try (Campaign campaign = new Campaign(home, "without-guard", SHORT)) {
      campaign.startNodes(List.of());
      campaign.work(SHORT.length());
      campaign.stand().nodes().forEach(Node::kill);
      campaign.startNodes(
          List.of("--daypass.guard.auto-start=false", "--camunda.bpm.job-execution.enabled=false"));
      campaign.settle(true);

      Verdict verdict = campaign.verdict();

      verdict.publish("without-guard.md");
      assertThat(verdict.violations()).extracting(Violation::invariant).contains("I1");
    }
  }

  @Test
  void campaign_whenNothingIsReadBack_reportsAccessThatStays() {
    Settings blind = SHORT.with(List.of("--faults.blind=true"));
    try (Campaign campaign = new Campaign(home, "without-read-back", blind)) {
      campaign.startNodes(List.of());
      campaign.work(blind.length().dividedBy(2));
      campaign.stand().front("team").be(Front.Mood.PRETENDS);
      campaign.work(blind.length().dividedBy(2));
      campaign.settle(true);

      Verdict verdict = campaign.verdict();

      verdict.publish("without-read-back.md");
      assertThat(verdict.violations()).extracting(Violation::invariant).contains("I1", "I3");
    }
  }
}
