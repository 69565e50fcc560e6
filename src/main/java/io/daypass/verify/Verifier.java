package io.daypass.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through an export from the key to the last text and stops at the first fault. */
final class Verifier {

  private static final Pattern SCOPE = Pattern.compile("whole\\n|stream ([^\\s]+)\\n");

  private final Question question;
  private final ExportFiles files;
  private final Report report;

  private Verifier(Question question, ExportFiles files, Report report) {
    this.question = question;
    this.files = files;
    this.report = report;
  }

  /** Writes down what was checked, up to the fault if there is one. */
  static void verify(Question question, Report report) throws IOException, Broken {
    try (ExportFiles files = ExportFiles.open(question.export())) {
      new Verifier(question, files, report).verify();
    }
  }

  private void verify() throws IOException, Broken {
    @Nullable String stream = scope();
    List<VerifierKey> keys = keys();
    Note checkpoint = checkpoint(keys);
    Anchors anchors = anchors(keys);
    Entries entries = new Entries(checkpoint, stream, anchors, question.skew(), report);
    entries.compareAnchorsWithCheckpoint();
    entries.expect(proofs());
    try (Lines lines = new Lines(files.get("entries.ndjson"), "entries.ndjson")) {
      entries.check(lines);
    }
    heads(entries.streams(), stream);
    texts(entries.texts());
  }

  /** The one stream that the export is about; null when it is the whole ledger. */
  private @Nullable String scope() throws IOException, Broken {
    Optional<InputStream> file = files.find("scope");
    if (file.isEmpty()) {
      return null;
    }
    String text = Lines.text(file.get(), "scope", Fault.UNKNOWN_SCOPE);
    Matcher scope = SCOPE.matcher(text);
    if (!scope.matches()) {
      throw new Broken(Fault.UNKNOWN_SCOPE, "scope", "whole, or stream and its name", text.strip());
    }
    return scope.group(1);
  }

  private List<VerifierKey> keys() throws IOException, Broken {
    List<VerifierKey> keys = new ArrayList<>();
    for (String given : question.keys()) {
      if (Files.isRegularFile(Path.of(given))) {
        addKeys(Files.newInputStream(Path.of(given)), given, keys);
      } else {
        keys.add(VerifierKey.parse(given, "--vkey"));
      }
    }
    String source = "given from outside";
    if (question.keys().isEmpty()) {
      addKeys(files.get("vkey"), "vkey", keys);
      source = "taken from the export itself";
      report.warn(
          "The key was taken from the export itself, so this proves only that the export agrees"
              + " with itself. Get the key from elsewhere and give it with --vkey.");
    }
    for (VerifierKey key : keys) {
      report.checked("key", key + ", " + source);
    }
    return keys;
  }

  private static void addKeys(InputStream file, String name, List<VerifierKey> keys)
      throws IOException, Broken {
    int before = keys.size();
    for (String line : Lines.text(file, name, Fault.MALFORMED_KEY).lines().toList()) {
      keys.add(VerifierKey.parse(line, name));
    }
    if (keys.size() == before) {
      throw new Broken(Fault.MALFORMED_KEY, name, "a key", "none");
    }
  }

  private Note checkpoint(List<VerifierKey> keys) throws IOException, Broken {
    String text = Lines.text(files.get("checkpoint"), "checkpoint", Fault.MALFORMED_CHECKPOINT);
    Note note = Note.parse(text, Fault.MALFORMED_CHECKPOINT, "checkpoint");
    List<VerifierKey> signers = note.verify(keys, "checkpoint");
    report.checked("origin", note.origin());
    report.checked(
        "checkpoint",
        "size %d, root %s, signed by %s"
            .formatted(note.size(), note.root(), signers.stream().map(VerifierKey::id).toList()));
    return note;
  }

  private Anchors anchors(List<VerifierKey> keys) throws IOException, Broken {
    Anchors anchors = new Anchors(keys);
    for (String name : files.in("anchors")) {
      anchors.read(files.get(name), name);
    }
    int own = anchors.read();
    for (Path place : question.anchors()) {
      for (Path file : filesAt(place)) {
        anchors.read(Files.newInputStream(file), file.toString());
      }
    }
    report.checked(
        "anchors", "%d in the export, %d from outside".formatted(own, anchors.read() - own));
    if (anchors.read() == own) {
      report.warn(
          "No anchors from outside were given. Whoever has the key can sign another past; only what"
              + " others have kept shows it. Give it with --anchors.");
    }
    return anchors;
  }

  /** Hidden files, such as those of git, are none of ours. */
  private static List<Path> filesAt(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !place.relativize(file).toString().matches("(.*/)?\\..*"))
          .sorted()
          .toList();
    }
  }

  private List<Proof> proofs() throws IOException, Broken {
    List<Proof> proofs = new ArrayList<>();
    for (String name : files.in("proofs")) {
      proofs.add(Proof.parse(Lines.text(files.get(name), name, Fault.MALFORMED_PROOF), name));
    }
    return proofs;
  }

  private void heads(Streams streams, @Nullable String stream) throws IOException, Broken {
    Heads heads = new Heads(streams, stream);
    List<String> checked = new ArrayList<>();
    Optional<InputStream> own = files.find("heads.tsv");
    if (own.isPresent()) {
      checked.add("%d agree with heads.tsv".formatted(heads.check(own.get(), "heads.tsv")));
    }
    for (Path file : question.heads()) {
      int agree = heads.check(Files.newInputStream(file), file.toString());
      checked.add("%d agree with %s".formatted(agree, file));
    }
    report.checked("heads", checked.isEmpty() ? "none" : String.join(", ", checked));
  }

  private void texts(Texts texts) throws IOException, Broken {
    Optional<InputStream> file = files.find("texts.ndjson");
    if (file.isPresent()) {
      texts.check(file.get(), "texts.ndjson");
      report.checked("texts", "%d proven, %d erased".formatted(texts.proven(), texts.erased()));
    }
  }
}
