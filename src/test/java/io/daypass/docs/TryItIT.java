package io.daypass.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Walks through docs/try-it.md as a new user would: the packaged demo, a shell, and the page. */
class TryItIT {

  private static final Path PAGE = Path.of("docs", "try-it.md");
  private static final int LONGEST_WALK_IN_MINUTES = 6;

  @TempDir static Path folder;

  private static WalkedPage page;
  private static RunningDemo demo;
  private static List<String> printed;

  @BeforeAll
  static void walk() throws IOException, InterruptedException, URISyntaxException {
    Needs.program("bash", "docs/try-it.md was not walked");
    Needs.program("curl", "docs/try-it.md was not walked");
    page = WalkedPage.read(PAGE);
    demo = RunningDemo.start(Needs.packagedProgram(), folder);
    printed = page.split(run(page.script()));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (demo != null) {
      demo.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommand_showsWhatThePageSays() {
    return page.steps().stream()
        .filter(step -> step.needs().isEmpty() || Needs.isInstalled(step.needs()))
        .map(step -> dynamicTest(step.title(), () -> check(step)));
  }

  private static void check(WalkedPage.Step step) throws IOException {
    String output = printed.get(step.number());
    if (output == null) {
      fail("an earlier command failed, so the walk never came to this one");
    }
    assertThat(WalkedPage.missing(step.shown(), output))
        .as("first line of the page that was not printed; printed was:%n%s", output)
        .isEmpty();
    assertThat(demo.log()).as("what the demo logged").doesNotContain(" ERROR ");
  }

  private static String run(String script)
      throws IOException, InterruptedException, URISyntaxException {
    Path file = Files.writeString(folder.resolve("walk.sh"), script + "printf '\\036end\\n'\n");
    Path output = folder.resolve("walk.log");
    ProcessBuilder shell =
        new ProcessBuilder("bash", file.toString())
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    shell
        .environment()
        .putAll(
            Map.of(
                "DAYPASS", demo.url(),
                "DIRECTORY", demo.directoryUrl(),
                "PASSWORD", demo.password(),
                "H2", h2().toString(),
                "PATH", RunningDemo.java().getParent() + ":" + System.getenv("PATH")));
    Process walk = shell.start();
    if (!walk.waitFor(LONGEST_WALK_IN_MINUTES, TimeUnit.MINUTES)) {
      walk.descendants().forEach(ProcessHandle::destroyForcibly);
      walk.destroyForcibly();
      fail("the walk took too long; it printed:%n%s", Files.readString(output));
    }
    assertThat(walk.exitValue())
        .as("how the walk ended; it printed:%n%s", Files.readString(output))
        .isZero();
    return Files.readString(output);
  }

  /** The page looks for it in Maven's repository, which a site may have moved. */
  private static Path h2() throws URISyntaxException {
    return Path.of(org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
