package org.kaitei.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.ledger.Refusal;

class MethodFitsTest {

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, HIGHER, CHANGE_FROM_BASELINE",
    "AT_LEAST, HIGHER, RATIO_TO_TARGET",
    "AT_LEAST, , RATIO_TO_TARGET",
    "AT_LEAST, LOWER, CHANGE_FROM_BASELINE",
    "AT_LEAST, HIGHER, REACHED",
    "MORE_THAN, HIGHER, RATIO_TO_TARGET",
    "AT_MOST, LOWER, CEILING",
    "RANK, LOWER, CEILING",
    "RANK, LOWER, CHANGE_FROM_BASELINE",
    "LESS_THAN, LOWER, CHANGE_FROM_BASELINE",
    "MAINTAIN, HIGHER, REACHED",
    "TOTAL, HIGHER, RATIO_TO_TARGET",
    "TOTAL, LOWER, REACHED"
  })
  void a_method_that_fits_is_taken(TargetKind kind, Better better, Method method) {
    assertThatCode(() -> check(kind, better, method)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, LOWER",
    "TOTAL, LOWER",
    "AT_MOST, HIGHER",
    "LESS_THAN, ",
    "LESS_THAN_PERIOD, ",
    "RANK, "
  })
  void a_ratio_is_refused_where_the_lower_is_the_better(TargetKind kind, Better better) {
    assertThatThrownBy(() -> check(kind, better, Method.RATIO_TO_TARGET))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo("ratio-on-lower-is-better"));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, CEILING",
    "MORE_THAN, CEILING",
    "LESS_THAN, CEILING",
    "MAINTAIN, CHANGE_FROM_BASELINE",
    "MORE_THAN_PERIOD, RATIO_TO_TARGET",
    "TOTAL, CHANGE_FROM_BASELINE",
    "WORDS, REACHED"
  })
  void a_method_that_computes_something_else_is_refused(TargetKind kind, Method method) {
    assertThatThrownBy(() -> check(kind, Better.HIGHER, method))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("method-does-not-fit"));
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_may_be_left_to_people(TargetKind kind) {
    assertThatCode(() -> check(kind, Better.LOWER, null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, HIGHER, 40, CHANGE_FROM_BASELINE",
    "AT_LEAST, HIGHER, 50, REACHED",
    "AT_LEAST, HIGHER, , RATIO_TO_TARGET",
    "AT_LEAST, LOWER, , REACHED",
    "AT_MOST, LOWER, 60, CHANGE_FROM_BASELINE",
    "AT_MOST, LOWER, 50, CEILING",
    "AT_MOST, LOWER, , CEILING",
    "LESS_THAN, LOWER, 60, REACHED",
    "RANK, LOWER, 60, REACHED",
    "MAINTAIN, , 60, REACHED",
    "TOTAL, HIGHER, 10, RATIO_TO_TARGET",
    "TOTAL, LOWER, 10, REACHED",
    "WORDS, HIGHER, 10, "
  })
  void the_usual_method_is_the_one_that_can_say_most(
      TargetKind kind, Better better, String baseline, Method usual) {
    Figure from = baseline == null ? null : Figure.of(baseline);

    assertThat(MethodFits.usual(kind, Figure.of("50"), indicator(better), from)).isEqualTo(usual);
  }

  @Test
  void a_cumulative_count_is_a_share_of_its_target_by_default() {
    var members = new Definition("会員数", "人", null, true, List.of(), null);

    assertThat(
            MethodFits.usual(TargetKind.AT_LEAST, Figure.of("22000"), members, Figure.of("2270")))
        .isEqualTo(Method.RATIO_TO_TARGET);
  }

  @Test
  void a_baseline_that_was_not_measured_is_none() {
    Figure dash = Figure.notMeasured("-");

    assertThat(MethodFits.usual(TargetKind.AT_LEAST, Figure.of("50"), indicator(null), dash))
        .isEqualTo(Method.RATIO_TO_TARGET);
  }

  @ParameterizedTest
  @EnumSource
  void the_usual_method_always_fits(TargetKind kind) {
    for (Better better : new Better[] {Better.HIGHER, Better.LOWER, null}) {
      for (Figure baseline : new Figure[] {null, Figure.of("40"), Figure.of("60")}) {
        Method usual = MethodFits.usual(kind, Figure.of("50"), indicator(better), baseline);

        assertThatCode(() -> check(kind, better, usual)).doesNotThrowAnyException();
      }
    }
  }

  private static void check(TargetKind kind, Better better, Method method) {
    MethodFits.check(new Target(kind, Figure.of("50"), method), indicator(better));
  }

  private static Definition indicator(Better better) {
    return new Definition("会員数", "人", better, false, List.of(), null);
  }
}
