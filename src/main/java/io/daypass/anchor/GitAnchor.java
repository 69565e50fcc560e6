package io.daypass.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.ledger.SignedCheckpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * A git repository in which every checkpoint is a commit of the file {@code checkpoint}. With a
 * remote, its branch is the truth and the repository here no more than a copy: a commit is built on
 * what the remote has, and pushed without force, so of two nodes the slower one is refused and
 * begins anew. History is never rewritten.
 */
final class GitAnchor implements AnchorSink {

  static final String FILE = "checkpoint";

  /** Somebody else's commit came between; more often than this is no race. */
  private static final int ATTEMPTS = 3;

  private final String name;
  private final GitAnchorProperties.Place place;
  private final Path directory;
  private final String branch;

  GitAnchor(String name, GitAnchorProperties.Place place) {
    this.name = name;
    this.place = place;
    this.directory = Objects.requireNonNull(place.repository()).toAbsolutePath().normalize();
    this.branch = Constants.R_HEADS + place.branch();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String kind() {
    return "git";
  }

  @Override
  public String place() {
    return (place.remote() == null ? directory.toString() : place.remote().toString())
        + " "
        + place.branch();
  }

  @Override
  public Receipt write(SignedCheckpoint checkpoint, Instant now) {
    return inRepository(
        repository -> {
          for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ObjectId head = head(repository);
            ObjectId commit = commit(repository, head, checkpoint, now);
            if (place.remote() == null
                ? moveBranch(repository, head, commit)
                : push(repository, commit)) {
              return new Receipt("commit " + commit.name());
            }
          }
          throw new AnchorUnavailable(place() + " was changed by others all the time");
        });
  }

  @Override
  public Optional<ReadBack> readBack() {
    return Optional.of(knownSize -> inRepository(this::newestNote));
  }

  private Optional<String> newestNote(Repository repository) throws IOException, GitAPIException {
    ObjectId head = head(repository);
    if (head == null) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk file = TreeWalk.forPath(repository, FILE, walk.parseCommit(head).getTree())) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(repository.open(file.getObjectId(0)).getBytes(), UTF_8));
    }
  }

  /** What the branch is at now: at the remote, if there is one. */
  private @Nullable ObjectId head(Repository repository) throws IOException, GitAPIException {
    if (place.remote() == null) {
      return repository.resolve(branch);
    }
    Ref remote;
    try {
      remote = fetch(repository);
    } catch (TransportException e) {
      throw new AnchorUnavailable("%s: %s".formatted(place(), e.getMessage()), e);
    }
    return remote == null ? null : remote.getObjectId();
  }

  private @Nullable Ref fetch(Repository repository) throws GitAPIException {
    Git git = Git.wrap(repository);
    String uri = String.valueOf(place.remote());
    Ref there = withAccess(git.lsRemote().setRemote(uri)).callAsMap().get(branch);
    if (there != null) {
      FetchCommand fetch =
          git.fetch().setRemote(uri).setRefSpecs(new RefSpec("+" + branch + ":" + branch));
      withAccess(fetch).call();
    }
    return there;
  }

  private boolean push(Repository repository, ObjectId commit) throws GitAPIException {
    PushCommand push =
        Git.wrap(repository)
            .push()
            .setRemote(String.valueOf(place.remote()))
            .setRefSpecs(new RefSpec(commit.name() + ":" + branch));
    for (PushResult result : withAccess(push).call()) {
      for (RemoteRefUpdate update : result.getRemoteUpdates()) {
        switch (update.getStatus()) {
          case OK, UP_TO_DATE -> {
            return true;
          }
          case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> {
            return false;
          }
          default ->
              throw new AnchorUnavailable(
                  "%s refused the push: %s".formatted(place(), update.getStatus()));
        }
      }
    }
    throw new AnchorUnavailable(place() + " did not answer the push");
  }

  /** False when somebody else was quicker. */
  private boolean moveBranch(Repository repository, @Nullable ObjectId from, ObjectId to)
      throws IOException {
    RefUpdate update = repository.updateRef(branch);
    update.setExpectedOldObjectId(from == null ? ObjectId.zeroId() : from);
    update.setNewObjectId(to);
    return switch (update.update()) {
      case NEW, FAST_FORWARD -> true;
      case LOCK_FAILURE, REJECTED -> false;
      default -> throw new AnchorUnavailable("%s: %s".formatted(place(), update.getResult()));
    };
  }

  private ObjectId commit(
      Repository repository, @Nullable ObjectId parent, SignedCheckpoint checkpoint, Instant now)
      throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree(repository, inserter, parent, checkpoint));
      if (parent != null) {
        commit.setParentId(parent);
      }
      PersonIdent author = new PersonIdent("Daypass", "daypass@localhost", now, ZoneOffset.UTC);
      commit.setAuthor(author);
      commit.setCommitter(author);
      commit.setMessage(
          "checkpoint %d\n\nroot %s\n".formatted(checkpoint.size(), checkpoint.root()));
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return id;
    }
  }

  /** What is there, and the note in place of the last one. */
  private static ObjectId tree(
      Repository repository,
      ObjectInserter inserter,
      @Nullable ObjectId parent,
      SignedCheckpoint checkpoint)
      throws IOException {
    DirCache files = DirCache.newInCore();
    DirCacheBuilder builder = files.builder();
    if (parent != null) {
      try (RevWalk walk = new RevWalk(repository);
          ObjectReader reader = repository.newObjectReader()) {
        RevCommit before = walk.parseCommit(parent);
        DirCache existing = DirCache.read(reader, before.getTree());
        for (int i = 0; i < existing.getEntryCount(); i++) {
          if (!existing.getEntry(i).getPathString().equals(FILE)) {
            builder.add(existing.getEntry(i));
          }
        }
      }
    }
    DirCacheEntry note = new DirCacheEntry(FILE);
    note.setFileMode(FileMode.REGULAR_FILE);
    note.setObjectId(inserter.insert(Constants.OBJ_BLOB, checkpoint.note().getBytes(UTF_8)));
    builder.add(note);
    builder.finish();
    return files.writeTree(inserter);
  }

  private <C extends TransportCommand<C, ?>> C withAccess(C command) {
    command.setTimeout(Math.toIntExact(place.timeout().toSeconds()));
    if (place.tokenFile() != null) {
      command.setCredentialsProvider(
          new UsernamePasswordCredentialsProvider(place.username(), token(place.tokenFile())));
    }
    return command;
  }

  private static String token(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new AnchorUnavailable("token-file " + file + " cannot be read", e);
    }
  }

  private <T> T inRepository(Work<T> work) {
    OwnGitConfig.only();
    try (Repository repository = open()) {
      return work.in(repository);
    } catch (IOException | GitAPIException | JGitInternalException e) {
      throw new AnchorUnavailable("%s: %s".formatted(place(), e.getMessage()), e);
    }
  }

  private Repository open() throws IOException {
    Repository repository =
        new FileRepositoryBuilder()
            .setBare()
            .setGitDir(directory.toFile())
            .setMustExist(false)
            .build();
    if (!repository.getObjectDatabase().exists()) {
      repository.create(true);
    }
    StoredConfig config = repository.getConfig();
    if (!config.getBoolean("core", "fsyncObjectFiles", false)) {
      config.setBoolean("core", null, "fsyncObjectFiles", true);
      config.setBoolean("core", null, "fsyncRefFiles", true);
      // A redirect could lead anywhere.
      config.setString("http", null, "followRedirects", "false");
      config.save();
    }
    return repository;
  }

  @FunctionalInterface
  private interface Work<T> {
    T in(Repository repository) throws IOException, GitAPIException;
  }
}
