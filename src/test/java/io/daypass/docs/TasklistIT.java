package io.daypass.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one thing in docs/try-it.md that is done with a mouse: Bob approves in Tasklist. */
class TasklistIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static final String ASK =
      """
      {"role": "payments-prepare", "justification": "Month-end payments", "duration": "PT5M"}""";

  @TempDir static Path folder;

  private static RunningDemo demo;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Needs.file(CHROMIUM, "Tasklist was not tried in a browser");
    demo = RunningDemo.start(Needs.packagedProgram(), folder);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void approve_whenBobCompletesTheForm_thenTheRequestIsApproved() throws Exception {
    String asked = call("alice", "POST", "/api/v1/requests", ASK);
    assertThat(asked).contains("\"status\":\"pending\"");

    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(chromium());
        BrowserContext bob = browser.newContext(loginOf("bob"))) {
      approve(bob.newPage());
    }

    assertThat(call("alice", "GET", "/api/v1/requests", null))
        .contains("\"status\":\"approved\"", "\"approver\":\"bob\"", "\"comment\":\"Go ahead\"");
  }

  /** As the page describes it. */
  private static void approve(Page page) {
    page.navigate(demo.url() + "/camunda/app/tasklist/");
    page.getByText("Waiting for you").first().click();
    page.getByText("Approve as manager or owner").first().click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Claim")).first().click();
    page.getByLabel("Approve", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel("Comment").fill("Go ahead");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click();
    page.waitForCondition(() -> page.getByText("Approve as manager or owner").count() == 0);
  }

  private static BrowserType.LaunchOptions chromium() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(CHROMIUM)
        .setArgs(List.of("--no-sandbox", "--disable-gpu"));
  }

  private static Browser.NewContextOptions loginOf(String person) {
    return new Browser.NewContextOptions()
        .setLocale("en")
        .setViewportSize(1400, 900)
        .setHttpCredentials(person, demo.password());
  }

  private static String call(String person, String method, String path, String body)
      throws IOException, InterruptedException {
    String login =
        Base64.getEncoder()
            .encodeToString((person + ":" + demo.password()).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(demo.url() + path))
            .header("Authorization", "Basic " + login)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
