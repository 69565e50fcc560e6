package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about events cannot drift from the records. */
class EventsPageTest {

  private static final Path PAGE = Path.of("docs", "events.md");

  @Test
  void page_listsTheEventsAsTheyAre() throws IOException {
    String written = new EventsPage().text();
    if (Boolean.getBoolean("pictures.write")) {
      Files.writeString(PAGE, written);
    }

    assertThat(PAGE)
        .as("%s: run mvn test -Dtest=EventsPageTest -Dpictures.write=true", PAGE)
        .content()
        .isEqualTo(written);
  }
}
