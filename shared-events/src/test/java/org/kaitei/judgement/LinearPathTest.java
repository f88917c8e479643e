package org.kaitei.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

class LinearPathTest {

  private final JudgementRule rule = new LinearPath();

  @ParameterizedTest
  @CsvSource({
    "0, 40, 100, 2021, ON_TRACK, 40",
    "0, 39.9, 100, 2021, BEHIND, 40",
    "0, 41, 100, 2021, ON_TRACK, 40",
    "0, 0, 100, 2017, ON_TRACK, 0",
    "0, 99, 100, 2027, BEHIND, 100",
    "0, 99, 100, 2030, BEHIND, 100",
    "0, 0, 100, 2016, ON_TRACK, 0",
    "0, 1, 3, 2021, BEHIND, 1.2"
  })
  void who_is_at_or_beyond_the_path_is_on_track(
      String from, String actual, String aim, int year, Verdict verdict, BigDecimal expected) {
    Judgement judged = rule.judge(Cases.rising(from, actual, aim, year));

    assertThat(judged.verdict()).isEqualTo(verdict);
    assertThat(judged.expected()).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"60, ON_TRACK", "59, ON_TRACK", "60.1, BEHIND", "101, WORSE", "0, ACHIEVED"})
  void a_path_downwards_is_walked_downwards(String actual, Verdict verdict) {
    assertThat(rule.judge(Cases.falling("100", actual, "0", 2021)).verdict()).isEqualTo(verdict);
  }

  @Test
  void months_count_where_periods_are_not_years() {
    var target = new Target(TargetKind.AT_LEAST, Figure.of("24"), Method.CHANGE_FROM_BASELINE);
    var situation =
        target.situation(
            new Progress(Figure.of("0"), Figure.of("5"), null, null, false),
            Period.fiscalYear(2019),
            new Period("2020-09"),
            Period.fiscalYear(2021));

    assertThat(rule.judge(situation).expected()).isEqualByComparingTo("6");
  }

  @Test
  void the_path_of_a_total_begins_at_nothing_where_its_span_begins() {
    Judgement judged = rule.judge(total("120", "FY2023..FY2027"));

    assertThat(judged.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(judged.expected()).isEqualByComparingTo("120");
    assertThat(rule.judge(total("119", "FY2023..FY2027")).verdict()).isEqualTo(Verdict.BEHIND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FY2027", "FY2024", "CY2027", "2028-03", "2028-03-31"})
  void a_total_that_does_not_say_when_it_begins_has_no_path(String last) {
    for (String actual : List.of("1", "299")) {
      Judgement judged = rule.judge(total(actual, last));

      assertThat(judged.verdict()).isNull();
      assertThat(judged.why()).isEqualTo(Why.NO_PATH);
    }
    assertThat(rule.judge(total("300", last)).verdict()).isEqualTo(Verdict.ACHIEVED);
  }

  private static Situation total(String actual, String until) {
    var target = new Target(TargetKind.TOTAL, Figure.of("300"), Method.RATIO_TO_TARGET);
    var progress = new Progress(Figure.of("200"), Figure.of(actual), null, null, true);
    return target.situation(progress, Cases.FROM, Period.fiscalYear(2024), new Period(until));
  }

  @Test
  void without_a_baseline_there_is_no_path_but_what_is_reached_is_reached() {
    assertThat(rule.judge(Cases.rising(null, "50", "100", 2021)).why()).isEqualTo(Why.NO_BASELINE);
    assertThat(rule.judge(Cases.rising("-", "50", "100", 2021)).why()).isEqualTo(Why.NO_BASELINE);
    assertThat(rule.judge(Cases.rising(null, "100", "100", 2021)).verdict())
        .isEqualTo(Verdict.ACHIEVED);
  }

  @Test
  void a_path_that_ends_where_it_begins_is_none() {
    var target = new Target(TargetKind.AT_LEAST, Figure.of("9"), Method.CHANGE_FROM_BASELINE);
    var progress = new Progress(Figure.of("1"), Figure.of("2"), null, null, false);

    assertThat(rule.judge(target.situation(progress, Cases.FROM, Cases.UNTIL, Cases.FROM)).why())
        .isEqualTo(Why.NO_PATH);
    assertThat(rule.judge(target.situation(progress, null, Cases.FROM, Cases.UNTIL)).why())
        .isEqualTo(Why.NO_PATH);
    assertThat(rule.judge(target.situation(progress, Cases.FROM, null, Cases.UNTIL)).why())
        .isEqualTo(Why.NO_PATH);
    assertThat(rule.judge(target.situation(progress, Cases.FROM, Cases.UNTIL, null)).why())
        .isEqualTo(Why.NO_PATH);
  }

  @Test
  void on_a_flat_path_who_has_not_arrived_is_behind() {
    var more = new Target(TargetKind.MORE_THAN_PERIOD, Figure.notMeasured("増"), Method.REACHED);

    assertThat(rule.judge(Cases.of(more, "5", "5", 2021, null)).verdict())
        .isEqualTo(Verdict.BEHIND);
  }

  @Test
  void a_better_actual_is_never_judged_worse() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String baseline = Integer.toString(random.nextInt(-20, 20));
      String aim = Integer.toString(random.nextInt(-20, 20));
      int actual = random.nextInt(-30, 30);
      int year = random.nextInt(2016, 2030);
      for (JudgementRule any : new JudgementRule[] {rule, new Threshold(Threshold.USUAL)}) {
        Judgement now = any.judge(Cases.rising(baseline, "" + actual, aim, year));
        Judgement then = any.judge(Cases.rising(baseline, "" + (actual + 1), aim, year));
        if (now.verdict() != null && then.verdict() != null) {
          assertThat(then.verdict()).as("%s %s", now, then).isLessThanOrEqualTo(now.verdict());
        }
      }
    }
  }
}
