package org.kaitei.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.achievement.Achievement.NotComputed;
import org.kaitei.achievement.Achievement.Percent;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Achievement.Word;

class ReportedTest {

  /** 35 of 27: 129.6296… %. */
  private static final Achievement OVER = percent("35");

  private static final Achievement UNDER = percent("-35");

  @ParameterizedTest
  @ValueSource(strings = {"130%", "130", "129.6%", "129.63%", "１３０％", "１２９．６％", " 130 % "})
  void a_percentage_agrees_at_the_precision_it_was_printed_with(String printed) {
    assertThat(new Reported(printed).agreesWith(OVER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"129%", "131%", "129.7%", "129.62%", "130.0%", "-130%", "-", "", "達成", "約130%"})
  void any_other_percentage_mark_or_word_does_not(String printed) {
    assertThat(new Reported(printed).agreesWith(OVER)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-130%", "▲130%", "△129.6％", "－１３０％", "−130%"})
  void a_fall_agrees_however_its_sign_is_printed(String printed) {
    assertThat(new Reported(printed).agreesWith(UNDER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"達成", " 達成 ", "達成\u3000"})
  void a_word_agrees_with_the_same_word(String printed) {
    assertThat(new Reported(printed).agreesWith(new Word(true))).isTrue();
    assertThat(new Reported(printed).agreesWith(new Word(false))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "-", "", "◎"})
  void a_percentage_in_place_of_a_word_does_not_agree(String printed) {
    assertThat(new Reported(printed).agreesWith(new Word(true))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "―", "未集計"})
  void a_dash_agrees_with_what_could_not_be_computed(String printed) {
    assertThat(new Reported(printed).agreesWith(new NotComputed(Why.NOT_MEASURED))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0%", "達成", ""})
  void anything_else_claims_more_than_could_be_computed(String printed) {
    assertThat(new Reported(printed).agreesWith(new NotComputed(Why.NOT_MEASURED))).isFalse();
  }

  private static Achievement percent(String part) {
    return new Percent(new BigDecimal(part), new BigDecimal("27"));
  }
}
