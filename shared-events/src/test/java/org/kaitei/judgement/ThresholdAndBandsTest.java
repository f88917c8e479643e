package org.kaitei.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.judgement.Bands.Band;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

class ThresholdAndBandsTest {

  private final JudgementRule threshold = new Threshold(Threshold.USUAL);

  @ParameterizedTest
  @CsvSource({
    "80, ON_TRACK",
    "79.99, BEHIND",
    "0, BEHIND",
    "-1, WORSE",
    "100, ACHIEVED",
    "120, ACHIEVED",
    "-, NOT_MEASURED",
    ", NOT_MEASURED"
  })
  void a_threshold_asks_for_a_share_of_the_way(String actual, Verdict verdict) {
    assertThat(threshold.judge(Cases.rising("0", actual, "100", 2021)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void a_share_is_compared_also_where_the_way_leads_down() {
    assertThat(threshold.judge(Cases.falling("100", "20", "0", 2021)).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    assertThat(threshold.judge(Cases.falling("100", "20.1", "0", 2021)).verdict())
        .isEqualTo(Verdict.BEHIND);
  }

  @Test
  void what_is_only_reached_or_not_is_achieved_behind_or_worse() {
    assertThat(threshold.judge(Cases.ceiling("90", "100", "100")).verdict())
        .isEqualTo(Verdict.ACHIEVED);
    assertThat(threshold.judge(Cases.ceiling("90", "101", "100")).verdict())
        .isEqualTo(Verdict.WORSE);
    assertThat(threshold.judge(Cases.ceiling(null, "101", "100")).verdict())
        .isEqualTo(Verdict.BEHIND);
  }

  @Test
  void words_and_what_cannot_be_computed_are_not_judged() {
    assertThat(threshold.judge(Cases.words()).why()).isEqualTo(Why.WORDS);
    assertThat(new LinearPath().judge(Cases.words()).why()).isEqualTo(Why.WORDS);
    assertThat(Bands.USUAL.judge(Cases.words())).isEqualTo(Judgement.not(Why.WORDS));
    assertThat(threshold.judge(Cases.rising(null, "1", "2", 2021)).why())
        .isEqualTo(Why.NO_BASELINE);
    assertThat(Bands.USUAL.judge(Cases.rising(null, "1", "2", 2021)).why())
        .isEqualTo(Why.NO_BASELINE);
  }

  @Test
  void a_target_without_a_number_is_none() {
    var empty = new Target(TargetKind.AT_LEAST, Figure.notMeasured("-"), Method.REACHED);

    assertThat(threshold.judge(Cases.of(empty, "1", "2", 2021, null)).why())
        .isEqualTo(Why.NO_TARGET);
  }

  @Test
  void the_baseline_of_one_year_says_nothing_of_a_total() {
    var total = new Target(TargetKind.TOTAL, Figure.of("300"), Method.RATIO_TO_TARGET);

    assertThat(threshold.judge(Cases.of(total, "100", "50", 2021, null)).verdict())
        .isEqualTo(Verdict.BEHIND);
  }

  @ParameterizedTest
  @CsvSource({
    "100, S, ACHIEVED",
    "99.9, A, ON_TRACK",
    "80, A, ON_TRACK",
    "60, B, ON_TRACK",
    "59.9, C, BEHIND",
    "-5, C, WORSE"
  })
  void bands_grade_by_percent(String actual, String grade, Verdict verdict) {
    assertThat(Bands.USUAL.judge(Cases.rising("0", actual, "100", 2021)))
        .isEqualTo(new Judgement(verdict, grade, null, null));
  }

  @Test
  void a_word_has_the_best_grade_or_the_last() {
    assertThat(Bands.USUAL.judge(Cases.ceiling(null, "100", "100")).grade()).isEqualTo("S");
    assertThat(Bands.USUAL.judge(Cases.ceiling(null, "101", "100")).grade()).isEqualTo("C");
  }

  @Test
  void what_was_not_measured_has_no_grade() {
    assertThat(Bands.USUAL.judge(Cases.rising("0", "-", "100", 2021)))
        .isEqualTo(new Judgement(Verdict.NOT_MEASURED, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "100.1"})
  void a_threshold_lies_between_nothing_and_all(String percent) {
    assertThatThrownBy(() -> new Threshold(new BigDecimal(percent)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-threshold"));
  }

  @Test
  void bands_that_do_not_descend_are_refused() {
    refused(List.of());
    refused(null);
    refused(List.of(new Band("A", null)));
    refused(List.of(new Band("A", percent(80)), new Band("B", percent(60))));
    refused(List.of(new Band("A", percent(60)), new Band("B", percent(60)), new Band("C", null)));
    refused(List.of(new Band("A", null), new Band("B", null)));
    refused(List.of(new Band("A", percent(80)), new Band("A", null)));
    refused(List.of(new Band(" ", percent(80)), new Band("B", null)));
    refused(List.of(new Band(null, percent(80)), new Band("B", null)));
    refused(bands(11));
  }

  @Test
  void two_to_ten_bands_that_descend_to_the_rest_are_taken() {
    assertThat(new Bands(bands(2)).bands()).containsExactlyElementsOf(bands(2));
    assertThat(new Bands(bands(10)).bands()).containsExactlyElementsOf(bands(10));
  }

  private static List<Band> bands(int count) {
    var bands = new ArrayList<Band>();
    for (int i = 1; i < count; i++) {
      bands.add(new Band("g" + i, percent(100 - i)));
    }
    bands.add(new Band("last", null));
    return bands;
  }

  @Test
  void a_rule_is_known_by_its_name_and_version() {
    assertThat(new LinearPath().versioned()).isEqualTo("LINEAR_PATH/1");
    assertThat(threshold.versioned()).isEqualTo("THRESHOLD/1");
    assertThat(Bands.USUAL.versioned()).isEqualTo("BANDS/1");
  }

  private static BigDecimal percent(long percent) {
    return BigDecimal.valueOf(percent);
  }

  private static void refused(List<Band> bands) {
    assertThatThrownBy(() -> new Bands(bands))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-bands"));
  }
}
