package org.kaitei.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Breaks;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

/** The baseline is of FY2017, and the series breaks off from FY2020. */
class BrokenSeriesTest {

  private static final Breaks BROKEN = new Breaks(Set.of(Period.fiscalYear(2020)));

  private final JudgementRule path = new LinearPath();
  private final JudgementRule threshold = new Threshold(Threshold.USUAL);

  @Test
  void progress_across_a_break_is_not_judged_by_any_rule() {
    Situation across = situation(Method.CHANGE_FROM_BASELINE, "10", "5", 2021);

    assertThat(path.judge(across).why()).isEqualTo(Why.SERIES_BREAK);
    assertThat(threshold.judge(across).why()).isEqualTo(Why.SERIES_BREAK);
    assertThat(Bands.USUAL.judge(across).why()).isEqualTo(Why.SERIES_BREAK);
  }

  @Test
  void before_the_break_it_is() {
    Situation before = situation(Method.CHANGE_FROM_BASELINE, "10", "5", 2019);

    assertThat(path.judge(before).verdict()).isEqualTo(Verdict.WORSE);
    assertThat(threshold.judge(before).verdict()).isEqualTo(Verdict.WORSE);
  }

  @Test
  void what_is_reached_is_reached_on_either_side() {
    Situation across = situation(Method.CHANGE_FROM_BASELINE, "10", "100", 2021);

    assertThat(path.judge(across).verdict()).isEqualTo(Verdict.ACHIEVED);
    assertThat(threshold.judge(across).verdict()).isEqualTo(Verdict.ACHIEVED);
  }

  @Test
  void a_share_of_the_target_is_judged_and_never_worse_than_what_it_does_not_compare_with() {
    Situation share = situation(Method.RATIO_TO_TARGET, "90", "85", 2021);

    assertThat(threshold.judge(share).verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(path.judge(share).why()).isEqualTo(Why.SERIES_BREAK);
  }

  @Test
  void a_baseline_that_was_not_measured_is_none_on_either_side() {
    assertThat(path.judge(situation(Method.CHANGE_FROM_BASELINE, "-", "5", 2021)).why())
        .isEqualTo(Why.NO_BASELINE);
  }

  private static Situation situation(Method method, String baseline, String actual, int year) {
    var target = new Target(TargetKind.AT_LEAST, Figure.of("100"), method);
    Period now = Period.fiscalYear(year);
    Progress progress =
        new Progress(Cases.figure(baseline), Figure.of(actual), null, Better.HIGHER, false)
            .across(BROKEN, Cases.FROM, now, null);
    return target.situation(progress, Cases.FROM, now, Cases.UNTIL);
  }
}
