package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaitei.standalone.rights.RightsTable;

class ShownPagesTest {

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
  void each_has_a_name_of_its_own() {
    assertThat(ShownPage.all()).extracting(ShownPage::name).doesNotHaveDuplicates();
  }
}
