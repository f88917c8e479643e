package org.kaitei.catalogue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsPageTest {

  @Test
  void the_page_about_the_events_is_made_from_the_code() {
    Written.isUpToDate(Path.of("../docs/events.md"), EventsPage.text());
  }
}
