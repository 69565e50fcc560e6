package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.verify.VerifyCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor takes away from the running program holds on a machine that has none of it. */
class LedgerIT extends WholeDaypass {

  private static final String LEDGER = "/api/v1/ledger";

  @TempDir private Path folder;

  @Test
  void dossier_whenTakenAway_isVerifiedByBothVerifiers() throws Exception {
    String request = endedRequest();
    String key = verifierKey();
    Path zip = folder.resolve("dossier.zip");

    download("/export?request=" + request, zip);

    assertThat(java(zip, key)).contains("VALID").doesNotContain("INVALID");
    assertThat(python(zip, key)).contains("VALID").doesNotContain("INVALID");
  }

  @Test
  void wholeLedger_whenTakenAway_isVerifiedAgainstTheAnchor() throws Exception {
    endedRequest();
    String key = verifierKey();
    Path zip = folder.resolve("ledger.zip");

    download("/export", zip);

    assertThat(java(zip, key)).contains("VALID").doesNotContain("INVALID");
    assertThat(python(zip, key)).contains("VALID").doesNotContain("INVALID");
  }

  @Test
  void entries_whenFiltered_areThoseAskedForInTheOrderOfTheLog() throws IOException {
    String request = endedRequest();

    JsonNode page = audrey.get(LEDGER + "/entries?limit=200&stream=req:" + request).is(200).json();

    List<String> types =
        StreamSupport.stream(page.path("items").spliterator(), false)
            .map(item -> item.at("/entry/type").asText())
            .toList();
    assertThat(types).startsWith("request.submitted").endsWith("hold.released");
    assertThat(
            audrey
                .get(
                    LEDGER
                        + "/entries?limit=1&person=alice&type=request.submitted&role=orders-read")
                .is(200)
                .at("/items/0/entry/actor/sub"))
        .isEqualTo("alice");
    assertThat(audrey.get(LEDGER + "/entries?to=2020-01-01T00:00:00Z").at("/items")).isEmpty();
    audrey.get(LEDGER + "/entries?stream=nonsense%20here").isProblem(422, "stream-unknown");
    audrey.get(LEDGER + "/entries?from=yesterday").isProblem(400, "parameter-unreadable");
  }

  @Test
  void proof_ofAnEntry_isATlogProof() {
    String request = endedRequest();
    JsonNode entry =
        audrey.get(LEDGER + "/entries?limit=1&stream=req:" + request).json().at("/items/0/entry");

    assertThat(audrey.get(LEDGER + "/proof/" + entry.path("id").asText()).is(200).text())
        .startsWith("c2sp.org/tlog-proof@v1\n");
    audrey
        .get(LEDGER + "/proof/00000000-0000-7000-8000-000000000000")
        .isProblem(404, "no-such-entry");
  }

  @Test
  void anchors_tellWhatLiesOutside() {
    endedRequest();

    Awaited.until(
        "the file has a checkpoint",
        () -> audrey.get(LEDGER + "/anchors").json().at("/items/0/size").asLong() > 0);
    assertThat(audrey.get(LEDGER + "/anchors").at("/items/0/kind")).isEqualTo("file");
  }

  @Test
  void ledger_whenSomebodyElseAsks_isRefusedAndTakesNothing() {
    int before = tables.ledgerSize();

    for (String path :
        List.of(
            "/checkpoint",
            "/entries",
            "/export",
            "/anchors",
            "/proof/" + java.util.UUID.randomUUID())) {
      alice.get(LEDGER + path).isProblem(403, "may-not-read-ledger");
    }

    assertThat(tables.ledgerAfter(before))
        .filteredOn(entry -> entry.contains("\"code\":\"may-not-read-ledger\""))
        .hasSize(5);
  }

  /** Signed and covered by a checkpoint. */
  private String endedRequest() {
    String request = alice.asks("orders-read").at("/id");
    Answer grant = alice.awaitsGrant(request, "active");
    alice.post("/api/v1/grants/" + grant.at("/id") + "/revocation").is(202);
    alice.awaitsGrant(request, "revoked");
    int size = tables.ledgerSize();
    Awaited.until(
        "a checkpoint covers it",
        () -> audrey.get(LEDGER + "/checkpoint").json().path("size").asLong() >= size);
    return request;
  }

  private String verifierKey() {
    return audrey.get(LEDGER + "/checkpoint").is(200).at("/verifierKeys/0");
  }

  private void download(String path, Path to) throws IOException, InterruptedException {
    HttpRequest.Builder call =
        HttpRequest.newBuilder(URI.create(audrey.address() + LEDGER + path))
            .timeout(Duration.ofSeconds(60));
    audrey.headers().forEach(call::setHeader);
    assertThat(audrey.http().send(call.build(), BodyHandlers.ofFile(to)).statusCode())
        .isEqualTo(200);
  }

  private static String java(Path zip, String key) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true);
    VerifyCommand.run(List.of(zip.toString(), "--vkey", key), to, to);
    return said.toString();
  }

  private String python(Path zip, String key) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    new ProcessBuilder(
            "python3",
            Path.of("docs/verify_ledger.py").toAbsolutePath().toString(),
            zip.toString(),
            "--vkey",
            key)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start()
        .waitFor();
    return Files.readString(said);
  }
}
