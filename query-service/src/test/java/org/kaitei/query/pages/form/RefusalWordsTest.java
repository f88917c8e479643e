package org.kaitei.query.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalWordsTest {

  @Test
  void the_state_of_a_part_stands_in_words_and_its_department_by_name() {
    var facts = Map.of("department", "water", "state", "open");
    assertThat(Told.WORDS.detail("part-not-submitted", facts, Locale.JAPANESE))
        .startsWith("「水保全課」の担当分は作業中のため、");
  }
}
