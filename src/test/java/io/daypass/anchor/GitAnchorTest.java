package io.daypass.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.anchor.GitAnchorProperties.Place;
import io.daypass.ledger.SignedCheckpoint;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitAnchorTest {

  @TempDir private Path folder;

  @Test
  void write_makesACommitForEachCheckpoint() throws Exception {
    GitAnchor anchor = anchor("own.git", null);
    SignedCheckpoint second = Checkpoints.of(7);

    anchor.write(Checkpoints.of(3), Checkpoints.NOW);
    Receipt receipt = anchor.write(second, Checkpoints.NOW.plusSeconds(60));

    assertThat(newest(anchor)).hasValue(second.note());
    try (Git git = Git.open(folder.resolve("own.git").toFile())) {
      List<RevCommit> commits = new ArrayList<>();
      git.log().add(git.getRepository().resolve("main")).call().forEach(commits::add);
      assertThat(commits).hasSize(2);
      assertThat(receipt.text()).contains(commits.get(0).name());
    }
  }

  @Test
  void write_whenAnotherNodeHasPushed_buildsOnWhatTheRemoteHas() throws Exception {
    Path remote = folder.resolve("remote.git");
    Git.init().setBare(true).setInitialBranch("main").setDirectory(remote.toFile()).call().close();
    GitAnchor one = anchor("one.git", remote.toUri());
    GitAnchor other = anchor("other.git", remote.toUri());

    one.write(Checkpoints.of(3), Checkpoints.NOW);
    other.write(Checkpoints.of(7), Checkpoints.NOW);
    SignedCheckpoint last = Checkpoints.of(9);
    one.write(last, Checkpoints.NOW);

    assertThat(newest(other)).hasValue(last.note());
    try (Git git = Git.open(remote.toFile())) {
      assertThat(
              StreamSupport.stream(
                      git.log().add(git.getRepository().resolve("main")).call().spliterator(),
                      false)
                  .count())
          .isEqualTo(3);
    }
  }

  @Test
  void anything_whenTheRemoteIsAway_isAnOutage() {
    GitAnchor anchor = anchor("own.git", folder.resolve("nowhere.git").toUri());

    assertThatThrownBy(() -> anchor.write(Checkpoints.of(3), Checkpoints.NOW))
        .isInstanceOf(AnchorUnavailable.class);
    assertThatThrownBy(() -> newest(anchor)).isInstanceOf(AnchorUnavailable.class);
  }

  private static Optional<String> newest(GitAnchor anchor) {
    return anchor.readBack().orElseThrow().newestNote(0);
  }

  private GitAnchor anchor(String repository, @Nullable URI remote) {
    return new GitAnchor(
        "auditors",
        new Place(
            folder.resolve(repository), remote, "main", "daypass", null, Duration.ofSeconds(20)));
  }
}
