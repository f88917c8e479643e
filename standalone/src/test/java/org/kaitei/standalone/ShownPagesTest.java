package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.standalone.rights.RightsTable;

class ShownPagesTest {

  private static final Path PICTURES = Path.of("../docs/screenshots");
  private static final long MOST_BYTES = 150_000;

  @Test
  void every_page_of_the_table_of_rights_is_looked_at() {
    var pages =
        RightsTable.read().calls().stream()
            .filter(call -> call.startsWith("GET ") && !call.contains(" /api/"))
            .collect(Collectors.toSet());

    assertThat(ShownPage.all())
        .as("pages.txt says who looks at which page")
        .extracting(ShownPage::call)
        .containsAll(pages);
  }

  @Test
  void each_has_its_picture_which_takes_little_room() throws IOException {
    try (Stream<Path> pictures = Files.list(PICTURES)) {
      assertThat(pictures)
          .as("AccessibilityIT takes them: cp standalone/target/pages/* docs/screenshots/")
          .allSatisfy(picture -> assertThat(Files.size(picture)).isLessThan(MOST_BYTES))
          .extracting(picture -> picture.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(
              ShownPage.all().stream().map(page -> page.name() + ".png").toList());
    }
  }

  @Test
  void each_is_shown_and_described() throws IOException {
    String shown = Files.readString(Path.of("../docs/pages.md"));

    assertThat(ShownPage.all())
        .allSatisfy(page -> assertThat(shown).contains("](screenshots/" + page.name() + ".png)"));
  }

  @Test
  void each_has_a_name_of_its_own() {
    assertThat(ShownPage.all()).extracting(ShownPage::name).doesNotHaveDuplicates();
  }
}
