package org.kaitei.query.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

  @Test
  void times_are_those_of_Japan_and_what_is_no_time_stays_as_it_was_written() {
    var facts = Map.of("from", Instant.parse("2026-11-25T14:59:59.999999Z"), "to", "2026-11-20");
    assertThat(Told.WORDS.detail("backward-comparison", facts, Locale.JAPANESE))
        .contains("2026年11月25日 23時59分59秒", "2026年11月20日")
        .doesNotContain("Z");
    assertThat(Told.WORDS.detail("backward-comparison", Map.of("from", "x"), Locale.ENGLISH))
        .contains("from x");
  }
}
