package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.ShownEdition;

class EditionLineTest {

  @Test
  void editions_with_one_label_are_told_apart_by_their_numbers() {
    assertThat(named("第一版", "第一版")).containsExactly("第1版「第一版」", "第2版「第一版」");
    assertThat(named("第一版", "第二版")).containsExactly("第一版", "第二版");
  }

  private static List<String> named(String first, String second) {
    return EditionLine.of(
            new PlanId("gunma"), List.of(edition(1, first), edition(2, second)), Reader.visit())
        .stream()
        .map(line -> line.plan().text())
        .toList();
  }

  private static ShownEdition edition(int number, String label) {
    return new ShownEdition(
        number, label, null, null, null, 0, "officer-7", null, number, number, Instant.EPOCH);
  }
}
