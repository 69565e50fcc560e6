package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.identity.PersonId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server behind the access history in Cockpit: who may ask it, and what it never does. */
class CockpitHistoryIT extends WholeDaypass {

  private static final String PLUGIN = "/camunda/api/cockpit/plugin/daypass-history";
  private static final String HISTORY = PLUGIN + "/default";

  @ParameterizedTest
  @ValueSource(strings = {"audrey", "oscar"})
  void pages_whenAnAuditorOrOperatorAsks_areAnswered(String person) {
    String request = alice.asks("orders-read").at("/id");
    Caller caller = caller(new PersonId(person));

    caller.get(HISTORY + "/choices").is(200);
    caller.get(HISTORY + "/requests?person=alice").is(200);
    Answer story = caller.get(HISTORY + "/requests/" + request).is(200);
    Answer picture = caller.get(pictureOf(request, story)).is(200);
    Answer dossier = caller.get(HISTORY + "/requests/" + request + "/dossier").is(200);

    assertThat(story.header("Content-Type")).startsWith("application/json");
    assertThat(story.at("/request/requester/name")).isEqualTo("Alice Ames");
    assertThat(picture.header("Content-Type")).isEqualTo("image/svg+xml");
    assertThat(picture.text()).contains("class=\"passed\"");
    assertThat(dossier.header("Content-Type")).isEqualTo("application/zip");
    assertThat(dossier.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"request-" + request + ".zip\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice", "bob", "carol", "sam", "mallory", "watchdog"})
  void pages_whenAnybodyElseAsks_areRefusedAndWrittenDown(String person) {
    String request = alice.asks("orders-read").at("/id");
    String instance = instanceOf(request);
    Caller caller = caller(new PersonId(person));
    tables.awaitQuiet();
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    List<String> paths =
        List.of(
            "/choices",
            "/requests",
            "/requests?person=alice",
            "/requests/" + request,
            "/requests/" + request + "/dossier",
            "/requests/" + request + "/entries/" + request + "/proof",
            "/requests/" + request + "/pictures/" + instance,
            "/instances/" + instance);
    for (String path : paths) {
      caller.get(HISTORY + path).isProblem(403, "may-not-see-history");
    }

    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerAfter(ledger))
        .hasSize(paths.size())
        .allMatch(body -> body.contains("\"access.refused\"") && body.contains(person))
        .allMatch(body -> body.contains("may-not-see-history"));
  }

  @Test
  void pages_whenNobodyHasLoggedIn_areShut() {
    assertThat(nobody.get(HISTORY + "/requests").status()).isEqualTo(401);
    assertThat(nobody.get(PLUGIN + "/static/app/plugin.js").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void pages_whenSomethingElseThanGetIsTried_doNothing(String method) {
    String request = alice.asks("orders-read").at("/id");
    tables.awaitQuiet();
    Map<String, String> before = tables.things();
    EngineCaller auditor = inEngine(audrey);

    for (String path : List.of("/choices", "/requests", "/requests/" + request)) {
      assertThat(auditor.sendTo(method, HISTORY + path, "{}").status()).isBetween(400, 499);
    }

    assertThat(tables.things()).isEqualTo(before);
  }

  @Test
  void entries_onceACheckpointCoversThem_areProven() {
    String request = alice.asks("orders-read").at("/id");
    String path = HISTORY + "/requests/" + request;
    Awaited.until(
        "a checkpoint covers the first entry",
        () -> audrey.get(path).json().at("/record/entries/0/proven").asBoolean());

    JsonNode record = audrey.get(path).is(200).json().path("record");
    String entry = record.at("/entries/0/id").asText();
    Answer proof = audrey.get(path + "/entries/" + entry + "/proof").is(200);

    assertThat(record.path("faults")).isEmpty();
    assertThat(proof.text())
        .startsWith("c2sp.org/tlog-proof@v1\nindex " + record.at("/entries/0/index") + "\n");
    String other = alice.asks("orders-read").at("/id");
    audrey
        .get(HISTORY + "/requests/" + other + "/entries/" + entry + "/proof")
        .isProblem(404, "no-proof-yet");
  }

  @Test
  void search_whenAFieldCannotBeRead_saysWhatItMustBe() {
    audrey.get(HISTORY + "/requests?from=tomorrow").isProblem(422, "search-unreadable");
    audrey.get(HISTORY + "/requests?outcome=good").isProblem(422, "search-unreadable");
    audrey.get(HISTORY + "/requests/7").isProblem(422, "search-unreadable");
    audrey
        .get(HISTORY + "/requests/00000000-0000-7000-8000-000000000000")
        .isProblem(404, "no-such-request");
  }

  @Test
  void search_pageByPage_comesToItsEnd() {
    for (int i = 0; i < 3; i++) {
      alice.asks("orders-read");
    }

    JsonNode first = audrey.get(HISTORY + "/requests?limit=2").is(200).json();
    Answer second = audrey.get(HISTORY + "/requests?limit=2&after=" + first.path("next").asText());

    assertThat(first.path("items")).hasSize(2);
    assertThat(second.is(200).json().at("/items/0/id").asText())
        .isNotIn(first.at("/items/0/id").asText(), first.at("/items/1/id").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plugin.js", "dom.js", "search.js", "story.js", "plugin.css"})
  void asset_ofThePage_isThere(String file) {
    Answer asset = audrey.get(PLUGIN + "/static/app/" + file).is(200);

    assertThat(asset.header("Content-Type"))
        .startsWith(file.endsWith(".js") ? "text/javascript" : "text/css");
    // Text that people wrote must never be read as markup.
    assertThat(asset.text())
        .doesNotContain("innerHTML", "insertAdjacentHTML", "eval(", "document.write");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"app/other.js", "..%2f..%2fapplication.yaml", "app/%2e%2e/application.yaml"})
  void asset_thatIsNoPartOfThePage_isNotGivenOut(String file) {
    assertThat(audrey.get(PLUGIN + "/static/" + file).status()).isBetween(400, 499);
  }

  private String pictureOf(String request, Answer story) {
    return HISTORY + "/requests/" + request + "/pictures/" + story.at("/walks/0/instance");
  }

  private String instanceOf(String request) {
    return database()
        .sql("select min(proc_inst_id_) from act_hi_procinst where business_key_ = ?")
        .param(request)
        .query(String.class)
        .single();
  }
}
