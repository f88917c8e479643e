package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

class WantedTargetTest {

  private static final Period FY2021 = Period.fiscalYear(2021);

  @Test
  void printed_text_is_read_in_the_indicators_unit() {
    Target target = wanted(null, null, "65.4%", null, null).of(indicator(Better.HIGHER), null);

    assertThat(target.figure().decimal()).isEqualTo("65.4");
    assertThat(target.figure().printed()).isEqualTo("65.4%");
  }

  @ParameterizedTest
  @CsvSource({
    "80%以上, AT_LEAST, 80, ",
    "80%以下, AT_MOST, 80, ",
    "80%未満, LESS_THAN, 80, ",
    "2021年度より増加, MORE_THAN_PERIOD, , FY2021",
    "現状より増加, MORE_THAN_PERIOD, , "
  })
  void printed_text_says_its_kind(
      String printed, TargetKind kind, String decimal, String reference) {
    Target target = wanted(null, null, printed, null, null).of(indicator(null), null);

    assertThat(target.kind()).isEqualTo(kind);
    assertThat(target.figure().decimal()).isEqualTo(decimal);
    assertThat(target.figure().printed()).isEqualTo(printed);
    assertThat(target.reference()).isEqualTo(reference == null ? null : new Period(reference));
  }

  @Test
  void a_target_in_places_is_a_rank() {
    var places = new Definition("全国順位", "位", null, false, List.of(), null);

    assertThat(wanted(null, "8", null, null, null).of(places, null).kind())
        .isEqualTo(TargetKind.RANK);
    assertThat(wanted(null, null, "8位", null, null).of(places, null).kind())
        .isEqualTo(TargetKind.RANK);
  }

  @Test
  void a_printed_comparison_with_the_year_before_is_left_to_people() {
    assertThat(wanted(null, null, "前年より増加", null, null).of(indicator(null), null).kind())
        .isEqualTo(TargetKind.WORDS);
  }

  @Test
  void without_a_kind_the_better_direction_decides() {
    assertThat(kindOf(Better.HIGHER, null)).isEqualTo(TargetKind.AT_LEAST);
    assertThat(kindOf(null, null)).isEqualTo(TargetKind.AT_LEAST);
    assertThat(kindOf(Better.LOWER, null)).isEqualTo(TargetKind.AT_MOST);
    assertThat(kindOf(null, Method.CEILING)).isEqualTo(TargetKind.AT_MOST);
  }

  @Test
  void without_a_method_the_usual_one_is_named() {
    var wanted = wanted(null, "50", null, null, null);

    assertThat(wanted.of(indicator(null), Figure.of("40")).method())
        .isEqualTo(Method.CHANGE_FROM_BASELINE);
    assertThat(wanted.of(indicator(null), null).method()).isEqualTo(Method.RATIO_TO_TARGET);
  }

  @Test
  void a_relative_target_says_what_it_compares_with() {
    Target target =
        wanted(TargetKind.MORE_THAN_PERIOD, null, null, FY2021, null).of(indicator(null), null);

    assertThat(target)
        .isEqualTo(
            new Target(
                TargetKind.MORE_THAN_PERIOD,
                Figure.notMeasured("FY2021より増加"),
                Method.REACHED,
                FY2021));
    assertThat(words(TargetKind.LESS_THAN_PERIOD, null)).isEqualTo("現状より減少");
    assertThat(words(TargetKind.MAINTAIN, null)).isEqualTo("現状を維持");
    assertThat(words(TargetKind.MAINTAIN, "現状維持")).isEqualTo("現状維持");
  }

  @Test
  void words_without_a_number_are_kept_by_themselves_and_left_to_people() {
    for (String words : List.of("全国平均を上回る", "順調に増加", "増加")) {
      Target target = wanted(null, null, words, null, null).of(indicator(null), null);
      assertThat(target.kind()).as(words).isEqualTo(TargetKind.WORDS);
      assertThat(target.figure().isMeasured()).isFalse();
      assertThat(target.figure().printed()).isEqualTo(words);
      assertThat(target.method()).isNull();
    }
  }

  @Test
  void words_are_kept_as_printed_and_left_to_people() {
    assertThat(wanted(TargetKind.WORDS, null, "全国平均を上回る", null, null).of(indicator(null), null))
        .isEqualTo(new Target(TargetKind.WORDS, Figure.notMeasured("全国平均を上回る"), null));
  }

  @Test
  void what_cannot_be_a_target_is_refused() {
    assertThat(refused(wanted(null, null, "約8割を超えて増加", null, null))).isEqualTo("not-a-target");
    assertThat(refused(wanted(null, null, "65.4人", null, null))).isEqualTo("unit-differs");
    assertThat(refused(wanted(null, null, "-", null, null))).isEqualTo("not-a-target");
    assertThat(refused(wanted(null, null, null, null, null))).isEqualTo("figure-missing");
    assertThat(refused(wanted(TargetKind.WORDS, null, null, null, null))).isEqualTo("text-missing");
    assertThat(refused(wanted(TargetKind.WORDS, "5", "五つ", null, null)))
        .isEqualTo("target-has-no-value");
    assertThat(refused(wanted(TargetKind.AT_LEAST, "5", null, FY2021, null)))
        .isEqualTo("reference-not-compared");
    assertThat(refused(wanted(TargetKind.RANK, "8", null, null, Method.RATIO_TO_TARGET)))
        .isEqualTo("ratio-on-lower-is-better");
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10%以下, AT_MOST",
    "10, 10%未満, LESS_THAN",
    "10, 5年間累計10%, TOTAL",
    "10, 10%（R8年度）, AT_LEAST"
  })
  void a_value_beside_printed_text_leaves_the_kind_to_the_text(
      String value, String printed, TargetKind kind) {
    Target target = wanted(null, value, printed, null, null).of(indicator(null), null);
    assertThat(target.kind()).isEqualTo(kind);
    assertThat(target.figure().decimal()).isEqualTo("10");
    assertThat(target.figure().printed()).isEqualTo(printed);
  }

  @Test
  void what_contradicts_the_printed_text_is_refused() {
    assertThat(refused(wanted(TargetKind.AT_LEAST, null, "10%以下", null, null)))
        .isEqualTo("target-printed-otherwise");
    assertThat(refused(wanted(null, null, "2021年度より増加", Period.fiscalYear(2020), null)))
        .isEqualTo("target-printed-otherwise");
    assertThat(refused(wanted(null, null, "10%以下", FY2021, null)))
        .isEqualTo("reference-not-compared");
    assertThat(refused(wanted(null, "5", "2021年度より増加", null, null)))
        .isEqualTo("target-has-no-value");
    assertThat(refused(wanted(null, "5", "10%以下", null, null))).isEqualTo("printed-differs");
    assertThat(refused(wanted(null, null, "10%以下（R7年度）", null, null)))
        .isEqualTo("printed-period-differs");
    assertThat(wanted(TargetKind.TOTAL, null, "10%以上", null, null).of(indicator(null), null).kind())
        .isEqualTo(TargetKind.TOTAL);
  }

  private static String refused(WantedTarget wanted) {
    ThrowingCallable understanding = () -> wanted.of(indicator(null), null);
    var code = new String[1];
    assertThatThrownBy(understanding)
        .isInstanceOfSatisfying(Refusal.class, refusal -> code[0] = refusal.code());
    return code[0];
  }

  private static TargetKind kindOf(Better better, Method method) {
    return wanted(null, "50", null, null, method).of(indicator(better), null).kind();
  }

  private static String words(TargetKind kind, String printed) {
    return wanted(kind, null, printed, null, null).of(indicator(null), null).figure().printed();
  }

  private static WantedTarget wanted(
      TargetKind kind, String value, String printed, Period reference, Method method) {
    return new WantedTarget(kind, value, printed, Period.fiscalYear(2026), reference, method);
  }

  private static Definition indicator(Better better) {
    return new Definition("参加率", "%", better, false, List.of(), null);
  }
}
