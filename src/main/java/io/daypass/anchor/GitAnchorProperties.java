package io.daypass.anchor;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Git repositories in which each checkpoint is a commit, by name. */
@ConfigurationProperties("daypass.anchors")
record GitAnchorProperties(@DefaultValue Map<String, Place> git) implements AnchorSource {

  GitAnchorProperties {
    git = Map.copyOf(git);
    git.forEach((name, place) -> place.check(AnchorName.where("git", name)));
  }

  /**
   * One repository.
   *
   * @param repository a bare repository on this machine, made when it is not there
   * @param remote to which every commit is pushed: https, or a path
   * @param branch the branch that grows
   * @param username for the remote
   * @param tokenFile a file with its password or token, read at every push
   * @param timeout for each step with the remote
   */
  record Place(
      @Nullable Path repository,
      @Nullable URI remote,
      @DefaultValue("main") String branch,
      @DefaultValue("daypass") String username,
      @Nullable Path tokenFile,
      @DefaultValue("20s") Duration timeout) {

    private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private void check(String where) {
      AnchorName.require(repository != null, where, ".repository is missing: name a directory");
      AnchorName.require(
          BRANCH.matcher(branch).matches() && !branch.contains(".."),
          where,
          ".branch is no name of a branch");
      AnchorName.require(
          timeout.compareTo(Duration.ofSeconds(1)) >= 0
              && timeout.compareTo(Duration.ofSeconds(30)) <= 0,
          where,
          ".timeout is out of range: give 1s to 30s");
      checkRemote(where);
    }

    private void checkRemote(String where) {
      if (remote == null) {
        AnchorName.require(
            tokenFile == null, where, ".token-file is for a remote, and there is none");
        return;
      }
      AnchorName.require(
          remote.getUserInfo() == null,
          where,
          ".remote carries a user: give username and token-file");
      boolean path = remote.getScheme() == null || remote.getScheme().equals("file");
      boolean safe =
          "https".equals(remote.getScheme())
              || ("http".equals(remote.getScheme()) && THIS_MACHINE.contains(remote.getHost()));
      AnchorName.require(
          path || safe, where, ".remote must be https or a path; ssh is not spoken here");
    }
  }

  @Override
  public List<AnchorSink> sinks() {
    return git.entrySet().stream()
        .<AnchorSink>map(entry -> new GitAnchor(entry.getKey(), entry.getValue()))
        .toList();
  }
}
