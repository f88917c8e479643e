package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource({
    "１，２３４．５％, '1,234.5%'",
    "（Ｒ３）, (R3)",
    "−５‐６–７, -5-6-7",
    "1〜2, 1~2",
    "ﾎﾟｲﾝﾄ, ポイント",
    "ｶﾞ, ガ",
    "5㎡, 5m2",
    "㍻30年, 平成30年",
    "㋿元年, 令和元年",
    "⼈⼝, 人口",
    "5²①, 5²①",
    "㏠, ㏠"
  })
  void characters_have_one_width_but_exponents_and_marks_stay(String printed, String normal) {
    CellText text = CellText.of(printed);

    assertThat(text.slice(0, text.length())).isEqualTo(normal);
  }

  @Test
  void blanks_of_all_kinds_are_one_space_and_none_at_the_ends() {
    CellText text = CellText.of("\u3000 a \t\r\n\u00a0b\u200b\u3000");

    assertThat(text.slice(0, text.length())).isEqualTo("a b");
    assertThat(text.at(-1)).isEqualTo(CellText.NOTHING);
    assertThat(text.at(3)).isEqualTo(CellText.NOTHING);
  }

  @Test
  void every_place_leads_back_to_what_was_printed() {
    CellText text = CellText.of("　５㎡　（ ５年間累計 ）");

    assertThat(text.slice(0, text.length())).isEqualTo("5m2 ( 5年間累計 )");
    assertThat(text.printed(0, 3)).isEqualTo("５㎡");
    assertThat(text.printed(6, 11)).isEqualTo("５年間累計");
    assertThat(text.printed(4, text.length())).isEqualTo("（ ５年間累計 ）");
  }

  @Test
  void a_character_that_becomes_many_does_not_outgrow_the_text() {
    assertThat(CellText.of("㍿㌀㌖").length()).isGreaterThan(3);
    assertThat(CellText.of("㌖".repeat(50)).length()).isPositive();
  }
}
