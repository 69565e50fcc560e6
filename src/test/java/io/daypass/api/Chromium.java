package io.daypass.api;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.daypass.MissingProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser, with nothing of its own on the network. */
final class Chromium implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start(String whatWouldNotBeTried) {
    if (!Files.isExecutable(PROGRAM)) {
      MissingProgram.skip(PROGRAM + " is not there: " + whatWouldNotBeTried);
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
  }

  /** A window of this person. */
  BrowserContext of(Caller person, String password, int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setLocale("en")
            .setViewportSize(width, height)
            .setAcceptDownloads(true)
            .setHttpCredentials(person.person(), password));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
