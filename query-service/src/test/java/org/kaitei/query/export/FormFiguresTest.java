package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.sheet.ShownRow.AimedFigure;

class FormFiguresTest {

  private final FormFigures figures = new FormFigures("件");

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 54, 54件",
    "AT_LEAST, 54件以上, 54件以上",
    "AT_MOST, 54, 54件以下",
    "LESS_THAN, 54, 54件未満",
    "MORE_THAN, 54, 54件超",
    "TOTAL, 54, 54件（累計）",
    "MAINTAIN, 54, 54件を維持",
    "RANK, 54位, 54件位"
  })
  void a_target_says_how_its_number_is_meant(TargetKind kind, String printed, String shown) {
    var aimed = new AimedFigure(Period.fiscalYear(2023), "54", printed, kind, null);
    assertThat(figures.target(aimed).text()).isEqualTo(shown);
    assertThat(figures.target(aimed).written()).isEqualTo("54");
  }

  @Test
  void a_rank_in_ranks_does_not_say_it_twice() {
    var aimed = new AimedFigure(Period.fiscalYear(2023), "8", "8位", TargetKind.RANK, null);
    assertThat(new FormFigures("位").target(aimed).text()).isEqualTo("8位");
  }

  @Test
  void a_target_without_a_number_of_its_own_is_shown_as_printed() {
    var words = new AimedFigure(null, null, "全地区で実施", TargetKind.WORDS, null);
    var relative =
        new AimedFigure(
            Period.fiscalYear(2023),
            "54",
            "2021年度より増加",
            TargetKind.MORE_THAN_PERIOD,
            Period.fiscalYear(2021));
    assertThat(figures.target(words).text()).isEqualTo("全地区で実施");
    assertThat(figures.target(relative)).isEqualTo(FormCell.words("2021年度より増加"));
    assertThat(figures.target(null)).isEqualTo(FormCell.NOTHING);
  }

  @Test
  void a_figure_in_another_unit_says_that_unit() {
    assertThat(figures.figure("1002", "1,002", "万円").text()).isEqualTo("1,002万円");
    assertThat(figures.figure("1002", "1,002", null).text()).isEqualTo("1,002件");
    assertThat(new FormFigures(null).figure("1002", "1,002", null).text()).isEqualTo("1,002");
  }

  @Test
  void nothing_measured_is_not_an_empty_cell() {
    assertThat(figures.figure(null, "-", null)).isEqualTo(FormCell.words("-"));
    assertThat(figures.figure(null, null, null)).isEqualTo(FormCell.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"130%, 130", "-118％, -118", "▲9%, -9", "66.7%, 66.7"})
  void a_percentage_that_was_printed_is_a_number(String printed, String number) {
    assertThat(FormFigures.achievement(printed).written()).isEqualTo(number);
    assertThat(FormFigures.achievement(printed)).isInstanceOf(FormCell.Number.class);
  }

  @ParameterizedTest
  @CsvSource({"達成, 達成", "約80%, 約80%"})
  void other_achievements_are_words(String printed, String words) {
    assertThat(FormFigures.achievement(printed)).isEqualTo(FormCell.words(words));
  }

  @Test
  void a_period_is_read_in_japanese_and_kept_as_its_code() {
    FormCell period = FormFigures.period(new Period("FY2018..FY2020"));
    assertThat(period.text()).isEqualTo("2018年度～2020年度");
    assertThat(period.written()).isEqualTo("FY2018..FY2020");
  }
}
