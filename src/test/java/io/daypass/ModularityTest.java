package io.daypass;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who may use whom, as each package's own description says; and the picture of it. */
class ModularityTest {

  private static final Path PAGE = Path.of("docs", "architecture.md");
  private static final String BEGIN = "```mermaid\n";
  private static final String END = "```\n";

  private final ApplicationModules modules = ApplicationModules.of(DaypassApplication.class);

  @Test
  void packages_useOnlyWhatTheySayTheyUse() {
    modules.verify();
  }

  @Test
  void picture_showsThePackagesAsTheyAre() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END, from);
    String drawn = drawing();
    if (Boolean.getBoolean("pictures.write")) {
      page = page.substring(0, from) + drawn + page.substring(to);
      Files.writeString(PAGE, page);
    }

    assertThat(page.substring(from, page.indexOf(END, from)))
        .as("%s: run mvn test -Dtest=ModularityTest -Dpictures.write=true", PAGE)
        .isEqualTo(drawn);
  }

  private String drawing() {
    return "flowchart TD\n"
        + modulesWithWhatTheyUse().entrySet().stream()
            .flatMap(entry -> lines(entry.getKey(), entry.getValue()))
            .collect(joining());
  }

  private static Stream<String> lines(String module, Set<String> used) {
    return used.isEmpty()
        ? Stream.of("  " + module + "\n")
        : used.stream().map(other -> "  " + module + " --> " + other + "\n");
  }

  /** Only the longest ways: what is used through another package is not drawn again. */
  private Map<String, Set<String>> modulesWithWhatTheyUse() {
    Map<String, Set<String>> direct = new TreeMap<>(Comparator.naturalOrder());
    modules.forEach(module -> direct.put(name(module), used(module)));
    Map<String, Set<String>> drawn = new TreeMap<>();
    direct.forEach(
        (module, used) -> {
          Set<String> left = new TreeSet<>(used);
          used.forEach(other -> left.removeAll(reached(other, direct)));
          drawn.put(module, left);
        });
    return drawn;
  }

  private Set<String> used(ApplicationModule module) {
    return module
        .getDirectDependencies(modules)
        .uniqueModules()
        .map(ModularityTest::name)
        .filter(other -> !other.equals(name(module)))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> reached(String module, Map<String, Set<String>> direct) {
    Set<String> reached = new TreeSet<>(direct.get(module));
    direct.get(module).forEach(next -> reached.addAll(reached(next, direct)));
    return reached;
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
