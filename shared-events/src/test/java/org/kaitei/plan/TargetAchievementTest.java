package org.kaitei.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.figure.Period.fiscalYear;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaitei.achievement.Achievement.NotComputed;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Achievement.Word;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Breaks;
import org.kaitei.indicator.Definition;

class TargetAchievementTest {

  private static final Definition HIGHER =
      new Definition("会員数", "人", Better.HIGHER, false, List.of(), null);

  @ParameterizedTest
  @CsvSource({
    "RANK, 8, 7, 達成",
    "RANK, 8, 8, 達成",
    "RANK, 8, 9, 未達成",
    "LESS_THAN, 8, 8, 未達成",
    "LESS_THAN, 8, 7, 達成",
    "MORE_THAN, 8, 8, 未達成",
    "MORE_THAN, 8, 9, 達成",
    "AT_LEAST, 8, 8, 達成",
    "AT_MOST, 8, 9, 未達成"
  })
  void a_target_is_reached_as_its_kind_says(
      TargetKind kind, String aim, String actual, String word) {
    var target = new Target(kind, Figure.of(aim), Method.REACHED);

    assertThat(target.achievement(measured(null, actual, null)).printed()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"13, 10, 60%", "13, 8, 100%", "13, 14, -20%"})
  void a_rank_that_climbs_is_progress(String baseline, String actual, String percent) {
    var eighth = new Target(TargetKind.RANK, Figure.of("8"), Method.CHANGE_FROM_BASELINE);

    assertThat(eighth.achievement(measured(baseline, actual, null)).printed()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN_PERIOD, 101, 達成",
    "MORE_THAN_PERIOD, 100, 未達成",
    "LESS_THAN_PERIOD, 99, 達成",
    "LESS_THAN_PERIOD, 100, 未達成",
    "MAINTAIN, 100, 達成",
    "MAINTAIN, 99, 未達成"
  })
  void a_relative_target_compares_with_the_figure_of_the_period_it_names(
      TargetKind kind, String actual, String word) {
    assertThat(relative(kind, fiscalYear(2021)).achievement(measured("5", actual, "100")).printed())
        .isEqualTo(word);
    assertThat(relative(kind, null).achievement(measured("100", actual, "5")).printed())
        .isEqualTo(word);
  }

  @Test
  void what_is_to_be_maintained_is_held_from_the_better_side() {
    Target target = relative(TargetKind.MAINTAIN, null);
    var lower = new Progress(Figure.of("100"), Figure.of("99"), null, Better.LOWER, false);
    var unknown = new Progress(Figure.of("100"), Figure.of("99"), null, null, false);

    assertThat(target.achievement(lower).printed()).isEqualTo("達成");
    assertThat(why(target, unknown)).isEqualTo(Why.NO_DIRECTION);
  }

  @Test
  void what_a_relative_target_compares_with_must_have_been_measured() {
    assertThat(
            why(relative(TargetKind.MORE_THAN_PERIOD, fiscalYear(2021)), measured("1", "2", null)))
        .isEqualTo(Why.NO_REFERENCE);
    assertThat(why(relative(TargetKind.MORE_THAN_PERIOD, null), measured(null, "2", "1")))
        .isEqualTo(Why.NO_BASELINE);
  }

  @Test
  void what_was_measured_for_the_period_it_names_goes_before_a_baseline_of_that_period() {
    Target target = relative(TargetKind.MORE_THAN_PERIOD, fiscalYear(2021));
    var baseline = new Baseline(fiscalYear(2021), Figure.of("1416"));
    var former = new Baseline(fiscalYear(2020), Figure.of("1416"));
    Figure dash = Figure.notMeasured("－");

    assertThat(target.comparedWith(of2021(Figure.of("1421")), baseline).decimal())
        .isEqualTo("1421");
    assertThat(target.comparedWith(of2021(null), baseline)).isEqualTo(baseline.figure());
    assertThat(target.comparedWith(of2021(dash), baseline)).isEqualTo(baseline.figure());
    assertThat(target.comparedWith(of2021(dash), former)).isEqualTo(dash);
    assertThat(target.comparedWith(of2021(null), former)).isNull();
    assertThat(target.comparedWith(of2021(null), null)).isNull();
    assertThat(
            relative(TargetKind.MORE_THAN_PERIOD, null)
                .comparedWith(of2021(Figure.of("1421")), baseline))
        .isNull();
  }

  private static Function<Period, Figure> of2021(Figure measured) {
    return period -> period.equals(fiscalYear(2021)) ? measured : null;
  }

  @Test
  void a_total_is_shared_by_what_was_counted_so_far_and_not_by_one_year() {
    var total = new Target(TargetKind.TOTAL, Figure.of("300"), Method.RATIO_TO_TARGET);
    var counted = new Progress(Figure.of("54"), Figure.of("150"), null, null, true);

    assertThat(total.achievement(counted).printed()).isEqualTo("50%");
    assertThat(why(total, measured("54", "60", null))).isEqualTo(Why.DOES_NOT_COMPARE);
  }

  @Test
  void a_total_that_should_stay_low_is_not_reached_from_below() {
    var total = new Target(TargetKind.TOTAL, Figure.of("300"), Method.REACHED);

    assertThat(total.achievement(counted("299", Better.LOWER)).printed()).isEqualTo("達成");
    assertThat(total.achievement(counted("301", Better.LOWER)).printed()).isEqualTo("未達成");
    assertThat(total.achievement(counted("301", Better.HIGHER)).printed()).isEqualTo("達成");
  }

  @Test
  void words_and_targets_without_a_method_are_left_to_people() {
    var words = new Target(TargetKind.WORDS, Figure.notMeasured("全国平均を上回る"), null);
    var unjudged = new Target(TargetKind.AT_LEAST, Figure.of("1"), null);

    assertThat(why(words, measured("1", "2", null))).isEqualTo(Why.WORDS);
    assertThat(why(unjudged, measured("1", "2", null))).isEqualTo(Why.NO_METHOD);
  }

  @Test
  void a_ratio_says_nothing_of_an_indicator_that_should_fall() {
    var ratio = new Target(TargetKind.AT_LEAST, Figure.of("10"), Method.RATIO_TO_TARGET);
    var lower = new Progress(null, Figure.of("5"), null, Better.LOWER, false);

    assertThat(why(ratio, lower)).isEqualTo(Why.RATIO_WHERE_LOWER_IS_BETTER);
    assertThat(ratio.achievement(measured(null, "5", null)).printed()).isEqualTo("50%");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORDS")
  void no_kind_takes_a_dash_for_a_figure(TargetKind kind) {
    var target = new Target(kind, Figure.of("1"), Method.REACHED);
    var dash = new Progress(Figure.of("1"), Figure.notMeasured("-"), null, Better.LOWER, true);
    var nothing = new Progress(Figure.of("1"), null, null, Better.LOWER, true);

    assertThat(why(target, dash)).isEqualTo(Why.NOT_MEASURED);
    assertThat(why(target, nothing)).isEqualTo(Why.NOT_MEASURED);
  }

  @Test
  void progress_of_what_nobody_defined_knows_no_direction() {
    Progress progress = Progress.of(Figure.of("1"), Figure.of("2"), null, null);

    assertThat(progress).isEqualTo(new Progress(Figure.of("1"), Figure.of("2"), null, null, false));
  }

  @Test
  void a_break_between_baseline_and_actual_leaves_no_way_to_count() {
    var change = new Target(TargetKind.AT_LEAST, Figure.of("10"), Method.CHANGE_FROM_BASELINE);
    Progress progress = measured("0", "5", null);

    assertThat(change.achievement(broken(progress, 2019, 2019)).printed()).isEqualTo("50%");
    assertThat(why(change, broken(progress, 2019, 2021))).isEqualTo(Why.SERIES_BREAK);
    assertThat(why(change, broken(measured(null, "5", null), 2019, 2021)))
        .isEqualTo(Why.NO_BASELINE);
  }

  @Test
  void a_break_does_not_concern_what_needs_no_baseline() {
    for (Method method : List.of(Method.RATIO_TO_TARGET, Method.REACHED)) {
      var target = new Target(TargetKind.AT_LEAST, Figure.of("10"), method);
      Progress progress = measured("0", "10", null);

      assertThat(target.achievement(broken(progress, 2019, 2021)))
          .isEqualTo(target.achievement(progress));
    }
  }

  @Test
  void a_target_of_the_series_as_it_was_leaves_no_way_to_count() {
    Progress apart = measured("0", "10", null).apartFromTarget(true);
    for (Method method : List.of(Method.RATIO_TO_TARGET, Method.REACHED)) {
      var target = new Target(TargetKind.AT_LEAST, Figure.of("10"), method);
      assertThat(why(target, apart)).isEqualTo(Why.SERIES_BREAK);
      assertThat(target.situation(apart, null, null, null).obstacle()).isEqualTo(Why.SERIES_BREAK);
    }
    Target maintained = relative(TargetKind.MAINTAIN, null);
    assertThat(maintained.achievement(apart).printed()).isEqualTo("達成");
  }

  @Test
  void a_relative_target_does_not_compare_across_a_break() {
    Target thanBaseline = relative(TargetKind.MAINTAIN, null);
    Target than2018 = relative(TargetKind.MORE_THAN_PERIOD, fiscalYear(2018));
    Target than2020 = relative(TargetKind.MORE_THAN_PERIOD, fiscalYear(2020));
    Progress progress = measured("1", "2", "1");

    assertThat(why(thanBaseline, broken(progress, 2019, 2021))).isEqualTo(Why.SERIES_BREAK);
    assertThat(thanBaseline.achievement(broken(progress, 2020, 2021)).printed()).isEqualTo("達成");
    assertThat(why(than2018, across(progress, 2020, 2021, 2018))).isEqualTo(Why.SERIES_BREAK);
    assertThat(than2020.achievement(across(progress, 2019, 2021, 2020)).printed()).isEqualTo("達成");
    assertThat(why(than2018, across(measured("1", "2", null), 2020, 2021, 2018)))
        .isEqualTo(Why.NO_REFERENCE);
  }

  @Test
  void a_better_figure_never_turns_what_is_reached_into_what_is_not() {
    var random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      TargetKind kind = TargetKind.values()[random.nextInt(TargetKind.WORDS.ordinal())];
      Better better = random.nextBoolean() ? Better.LOWER : Better.HIGHER;
      var target = new Target(kind, number(random), Method.REACHED, null);
      Figure baseline = number(random);
      Figure actual = number(random);
      var now = new Progress(baseline, actual, null, better, true);
      var bound = now.towards(target).bound();
      Figure next =
          Figure.of(
              actual.value().add(new java.math.BigDecimal(bound.isUpper() ? -1 : 1)).toString());
      var then = new Progress(baseline, next, null, better, true);

      if (target.achievement(now) instanceof Word(boolean reached) && reached) {
        assertThat(target.achievement(then))
            .as("%s %s %s", target, now, then)
            .isEqualTo(new Word(true));
      }
    }
  }

  private static Figure number(Random random) {
    return Figure.of(Integer.toString(random.nextInt(-5, 6)));
  }

  private static Target relative(TargetKind kind, Period reference) {
    return new Target(kind, Figure.notMeasured("2021年度より"), Method.REACHED, reference);
  }

  private static Progress measured(String baseline, String actual, String reference) {
    return Progress.of(figure(baseline), figure(actual), figure(reference), HIGHER);
  }

  private static Progress broken(Progress progress, int baseline, int actual) {
    return across(progress, baseline, actual, actual);
  }

  /** In a series that breaks off from FY2020. */
  private static Progress across(Progress progress, int baseline, int actual, int reference) {
    var breaks = new Breaks(Set.of(fiscalYear(2020)));
    return progress.across(breaks, fiscalYear(baseline), fiscalYear(actual), fiscalYear(reference));
  }

  private static Progress counted(String actual, Better better) {
    return new Progress(null, Figure.of(actual), null, better, true);
  }

  private static Figure figure(String decimal) {
    return decimal == null ? null : Figure.of(decimal);
  }

  private static Why why(Target target, Progress progress) {
    return ((NotComputed) target.achievement(progress)).why();
  }
}
