package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AchievementWordTest {

  @Test
  void a_japanese_reader_reads_what_the_sheet_says() {
    assertThat(said("達成", Locale.JAPANESE)).isEqualTo(new AchievementWord("達成", null));
  }

  @Test
  void an_english_reader_reads_english_beside_it() {
    assertThat(said("達成", Locale.ENGLISH)).isEqualTo(new AchievementWord("achieved", "達成"));
    assertThat(said("未達成", Locale.ENGLISH)).isEqualTo(new AchievementWord("not achieved", "未達成"));
  }

  @Test
  void a_percentage_is_the_same_in_both() {
    assertThat(said("▲118％", Locale.ENGLISH)).isEqualTo(new AchievementWord("▲118％", null));
  }

  @Test
  void what_a_department_has_printed_in_words_of_its_own_stays_as_it_is() {
    AchievementWord own = said("おおむね達成", Locale.ENGLISH);

    assertThat(own).isEqualTo(new AchievementWord(null, "おおむね達成"));
    assertThat(own.plain()).isEqualTo("おおむね達成");
    assertThat(said("達成", Locale.ENGLISH).plain()).isEqualTo("achieved");
  }

  @Test
  void where_nothing_is_printed_there_is_nothing_to_say() {
    assertThat(said(null, Locale.ENGLISH)).isNull();
  }

  private static AchievementWord said(String printed, Locale language) {
    return AchievementWord.of(printed, Reader.words(language));
  }
}
