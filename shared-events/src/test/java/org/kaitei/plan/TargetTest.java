package org.kaitei.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.achievement.Method.CEILING;
import static org.kaitei.achievement.Method.RATIO_TO_TARGET;
import static org.kaitei.figure.Figure.notMeasured;
import static org.kaitei.figure.Period.fiscalYear;
import static org.kaitei.plan.TargetKind.AT_LEAST;
import static org.kaitei.plan.TargetKind.AT_MOST;
import static org.kaitei.plan.TargetKind.MORE_THAN_PERIOD;
import static org.kaitei.plan.TargetKind.WORDS;

import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;

class TargetTest {

  private final Target target = new Target(AT_LEAST, Figure.of("50"), RATIO_TO_TARGET);

  @Test
  void another_printing_of_the_figure_says_the_same() {
    assertThat(target.says(new Target(AT_LEAST, Figure.of("50.0"), RATIO_TO_TARGET))).isTrue();
  }

  @Test
  void another_figure_kind_or_method_says_something_else() {
    assertThat(target.says(new Target(AT_LEAST, Figure.of("51"), RATIO_TO_TARGET))).isFalse();
    assertThat(target.says(new Target(AT_MOST, Figure.of("50"), RATIO_TO_TARGET))).isFalse();
    assertThat(target.says(new Target(AT_LEAST, Figure.of("50"), CEILING))).isFalse();
    assertThat(target.says(null)).isFalse();
  }

  @Test
  void another_period_to_compare_with_is_another_target() {
    var than2021 = new Target(MORE_THAN_PERIOD, notMeasured("2021年度より増加"), null, fiscalYear(2021));

    assertThat(
            than2021.says(new Target(MORE_THAN_PERIOD, notMeasured("増加"), null, fiscalYear(2021))))
        .isTrue();
    assertThat(
            than2021.says(
                new Target(MORE_THAN_PERIOD, notMeasured("2020年度より増加"), null, fiscalYear(2020))))
        .isFalse();
  }

  @Test
  void words_say_only_what_they_print() {
    var words = new Target(WORDS, notMeasured("全国平均を上回る"), null);

    assertThat(words.says(new Target(WORDS, notMeasured("全国平均を上回る"), null))).isTrue();
    assertThat(words.says(new Target(WORDS, notMeasured("全国平均を下回る"), null))).isFalse();
  }
}
