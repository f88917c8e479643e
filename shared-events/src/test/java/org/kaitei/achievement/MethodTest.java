package org.kaitei.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.achievement.Achievement.Why.BASELINE_EQUALS_TARGET;
import static org.kaitei.achievement.Achievement.Why.NOT_MEASURED;
import static org.kaitei.achievement.Achievement.Why.NO_BASELINE;
import static org.kaitei.achievement.Achievement.Why.NO_TARGET;
import static org.kaitei.achievement.Achievement.Why.RATIO_WHERE_LOWER_IS_BETTER;
import static org.kaitei.achievement.Achievement.Why.TARGET_IS_ZERO;
import static org.kaitei.achievement.Method.CEILING;
import static org.kaitei.achievement.Method.CHANGE_FROM_BASELINE;
import static org.kaitei.achievement.Method.RATIO_TO_TARGET;
import static org.kaitei.achievement.Method.REACHED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaitei.achievement.Achievement.NotComputed;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.figure.Figure;
import org.kaitei.ledger.Refusal;

class MethodTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.5, 100, 1%",
    "0, 0.49, 100, 0%",
    "0, 99.5, 100, 100%",
    "0, -0.5, 100, -1%",
    "0, -0.49, 100, 0%",
    "0, -118.5, 100, -119%",
    "100, 150, 0, -50%",
    "4316, 3180, 4004, 364%",
    "0, 1, 3, 33%",
    "0, 2, 3, 67%"
  })
  void change_from_the_baseline_is_rounded_half_away_from_zero(
      String baseline, String actual, String target, String printed) {
    assertThat(CHANGE_FROM_BASELINE.compute(inputs(baseline, actual, target)).printed())
        .isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"44, 14, 314%", "0, 14, 0%", "0.5, 100, 1%", "-0.5, 100, -1%", "5, -10, -50%"})
  void the_ratio_to_the_target_needs_no_baseline(String actual, String target, String printed) {
    assertThat(RATIO_TO_TARGET.compute(inputs(null, actual, target)).printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"99.9, 達成", "100, 達成", "100.0, 達成", "100.1, 未達成"})
  void a_ceiling_is_kept_up_to_and_at_the_target(String actual, String word) {
    assertThat(CEILING.compute(inputs(null, actual, "100")).printed()).isEqualTo(word);
  }

  @ParameterizedTest
  @EnumSource
  void without_a_target_nothing_can_be_achieved(Method method) {
    assertThat(whyNot(method, inputs("1", "2", null))).isEqualTo(NO_TARGET);
    assertThat(whyNot(method, inputs("1", "2", "-"))).isEqualTo(NO_TARGET);
  }

  @ParameterizedTest
  @EnumSource
  void a_dash_is_not_computed_as_zero(Method method) {
    assertThat(whyNot(method, inputs("1", "-", "2"))).isEqualTo(NOT_MEASURED);
    assertThat(whyNot(method, inputs("1", null, "2"))).isEqualTo(NOT_MEASURED);
  }

  @Test
  void change_cannot_be_counted_from_a_baseline_that_is_missing_or_already_the_target() {
    assertThat(whyNot(CHANGE_FROM_BASELINE, inputs(null, "1", "2"))).isEqualTo(NO_BASELINE);
    assertThat(whyNot(CHANGE_FROM_BASELINE, inputs("-", "1", "2"))).isEqualTo(NO_BASELINE);
    assertThat(whyNot(CHANGE_FROM_BASELINE, inputs("2.0", "1", "2")))
        .isEqualTo(BASELINE_EQUALS_TARGET);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 10, 達成",
    "AT_LEAST, 9.9, 未達成",
    "AT_MOST, 10, 達成",
    "AT_MOST, 10.1, 未達成",
    "MORE_THAN, 10.0, 未達成",
    "MORE_THAN, 10.1, 達成",
    "LESS_THAN, 10.0, 未達成",
    "LESS_THAN, 9.9, 達成"
  })
  void a_target_is_reached_on_the_side_that_is_aimed_at(Bound bound, String actual, String word) {
    var inputs = new Inputs(null, Figure.of(actual), Figure.of("10"), bound);

    assertThat(REACHED.compute(inputs).printed()).isEqualTo(word);
  }

  @ParameterizedTest
  @EnumSource(names = {"AT_MOST", "LESS_THAN"})
  void there_is_no_ratio_where_the_lower_is_the_better(Bound bound) {
    var inputs = new Inputs(null, Figure.of("5"), Figure.of("10"), bound);

    assertThat(whyNot(RATIO_TO_TARGET, inputs)).isEqualTo(RATIO_WHERE_LOWER_IS_BETTER);
  }

  @Test
  void there_is_no_ratio_to_zero() {
    assertThat(whyNot(RATIO_TO_TARGET, inputs(null, "1", "0.0"))).isEqualTo(TARGET_IS_ZERO);
  }

  @Test
  void what_is_not_computed_prints_nothing() {
    assertThat(CEILING.compute(inputs(null, null, null)).printed()).isNull();
  }

  @Test
  void a_method_is_stored_with_its_version_and_found_again() {
    assertThat(List.of(Method.values()))
        .extracting(Method::versioned)
        .containsExactly("CHANGE_FROM_BASELINE/1", "RATIO_TO_TARGET/1", "CEILING/1", "REACHED/1");
    assertThat(Method.values())
        .allMatch(method -> Method.ofVersioned(method.versioned()) == method)
        .allMatch(method -> Method.named(method.name()).orElseThrow() == method);
  }

  @Test
  void a_method_that_nobody_knows_is_refused_by_its_name() {
    assertThat(Method.named("GUESS")).isEmpty();
    assertThatThrownBy(() -> Method.ofVersioned("CEILING/2"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.facts()).containsEntry("method", "CEILING/2"));
  }

  private static Why whyNot(Method method, Inputs inputs) {
    return ((NotComputed) method.compute(inputs)).why();
  }

  private static Inputs inputs(String baseline, String actual, String target) {
    return new Inputs(figure(baseline), figure(actual), figure(target));
  }

  private static Figure figure(String printed) {
    if (printed == null) {
      return null;
    }
    return printed.equals("-") ? Figure.notMeasured(printed) : Figure.of(printed);
  }
}
