package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/cockpit.md describes, done by Audrey the auditor with a mouse and with keys. */
class CockpitBrowserIT extends WholeDaypass {

  private static final String HOSTILE =
      "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.start("the access history was not tried in a browser");
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void story_whenAnAuditorLooksForAFinishedRequest_isToldAndTakenAlong() throws IOException {
    String request = finished(HOSTILE);
    try (BrowserContext window = chromium.of(audrey, PASSWORD, 1400, 900)) {
      Page page = window.newPage();
      List<String> complaints = complaintsOf(page);

      page.navigate(address() + "/camunda/app/cockpit/default/");
      page.getByRole(AriaRole.LINK, named("Access history")).first().click();
      page.getByText("Asked at").first().waitFor();
      shoot(page, "list");
      page.getByLabel("Person").fill("Alice");
      page.getByLabel("Outcome").selectOption("ended-early");
      page.getByRole(AriaRole.BUTTON, button("Search")).click();
      page.locator("a[href$='" + request + "']").click();
      page.getByText("What the ledger proves").first().waitFor();

      assertThat(page.locator(".dh").innerText())
          .contains("Prepare payments", "Ended early", "Alice Ames", "Bob Brown")
          .contains("Approve as manager or owner", "password", "Absent: the access is gone")
          .contains("hashed again just now", "was proven to be among them", HOSTILE);
      assertThat(page.title()).isNotEqualTo("owned");
      shoot(page, "story");
      assertThat(names(page)).contains("entries.ndjson");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void pages_inANarrowWindowAndWithKeysOnly_canBeUsed() throws IOException {
    String request = finished("Month-end payments");
    try (BrowserContext window = chromium.of(audrey, PASSWORD, 480, 800)) {
      Page page = window.newPage();

      page.navigate(history() + "?person=alice&outcome=finished");
      page.locator("a[href$='" + request + "']").focus();
      shoot(page, "list-narrow");
      page.keyboard().press("Enter");
      page.getByText("What the ledger proves").first().waitFor();

      shoot(page, "story-narrow");
      assertThat(widthOf(page)).isLessThanOrEqualTo(480);
      page.setViewportSize(1200, 1040);
      shootWindow(page, "access-history");
      page.goBack();
      assertThat(page.getByLabel("Person").inputValue()).isEqualTo("alice");
    }
  }

  @Test
  void pages_whenThereIsNothingToShow_sayWhatToDo() throws IOException {
    try (BrowserContext window = chromium.of(audrey, PASSWORD, 1000, 700)) {
      Page page = window.newPage();

      page.navigate(history() + "?person=nobody-of-that-name");
      page.getByText("No request matches").waitFor();
      shoot(page, "empty");
      page.navigate(history() + "?from=2026-99-99");
      page.getByText("must be a day, such as").waitFor();
      page.navigate(history() + "/request/" + UUID.randomUUID());
      page.getByText("There is no such request").waitFor();
      shoot(page, "error");
    }
  }

  @Test
  void runningInstance_inCockpitItself_leadsToItsStory() throws IOException {
    String request = alice.asks("ops-admins").at("/id");
    try (BrowserContext window = chromium.of(audrey, PASSWORD, 1400, 900)) {
      Page page = window.newPage();

      page.navigate(
          address()
              + "/camunda/app/cockpit/default/#/process-instance/"
              + instance(request)
              + "/runtime?tab=daypass-history-tab");
      page.getByText("the story of this request").waitFor();
      shoot(page, "tab");
      page.getByText("the story of this request").click();
      page.getByText("What the ledger proves").first().waitFor();

      assertThat(page.url()).contains("/daypass-history/request/" + request);
      shoot(page, "story-running");
    }
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  private String history() {
    return address() + "/camunda/app/cockpit/default/#/daypass-history";
  }

  private String instance(String request) {
    return database()
        .sql(
            "select proc_inst_id_ from act_hi_procinst"
                + " where business_key_ = ? and proc_def_key_ = 'access-request'")
        .param(request)
        .query(String.class)
        .single();
  }

  private static int widthOf(Page page) {
    return (int) page.evaluate("document.querySelector('.dh').scrollWidth");
  }

  private String finished(String why) {
    String request = alice.asks(Map.of("role", "payments-prepare", "justification", why)).at("/id");
    bob.approves(request);
    String grant = alice.awaitsGrant(request, "active").at("/id");
    alice.post("/api/v1/grants/" + grant + "/revocation").is(202);
    alice.awaitsGrant(request, "revoked");
    tables.awaitQuiet();
    awaitSigned(request);
    return request;
  }

  private void awaitSigned(String request) {
    String story = "/camunda/api/cockpit/plugin/daypass-history/default/requests/" + request;
    Awaited.until(
        "the ledger about " + request + " is signed",
        () -> {
          for (JsonNode entry : audrey.get(story).is(200).json().at("/record/entries")) {
            if (!entry.path("proven").asBoolean()) {
              return false;
            }
          }
          return true;
        });
  }

  private static List<String> names(Page page) throws IOException {
    Download download =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.LINK, named("Download dossier (ZIP)")).click());
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(download.createReadStream())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  /** Errors of scripts, and whatever the page's security policy has blocked. */
  private static List<String> complaintsOf(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    return complaints;
  }

  /** Where a picture of the page is wanted, for people to look at. */
  private static void shoot(Page page, String name) throws IOException {
    String folder = System.getProperty("screenshots");
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      ViewportSize size = page.viewportSize();
      int height = (int) page.evaluate("document.querySelector('.dh').scrollHeight") + 120;
      page.setViewportSize(size.width, Math.max(size.height, height));
      shootWindow(page, name);
      page.setViewportSize(size.width, size.height);
    }
  }

  private static void shootWindow(Page page, String name) {
    String folder = System.getProperty("screenshots");
    if (folder != null) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
