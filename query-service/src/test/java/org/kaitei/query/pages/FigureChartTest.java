package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownBreak;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;

class FigureChartTest {

  @Test
  void a_year_without_a_figure_has_its_place_and_no_value() {
    FigureChart chart = chart("件", measured(null, "FY2019", "2"), measured(null, "FY2021", "4"));
    assertThat(chart.periods()).containsExactly("2019年度", "2020年度", "2021年度");
    assertThat(chart.series().getFirst().values()).isEqualTo(Arrays.asList("2", null, "4"));
  }

  @Test
  void periods_of_several_kinds_stand_in_their_order_in_time() {
    FigureChart chart = chart("件", measured(null, "FY2021", "4"), measured(null, "2019-09", "2"));
    assertThat(chart.periods()).containsExactly("2019年9月", "2021年度");
  }

  @Test
  void years_far_apart_are_not_filled_up() {
    FigureChart chart = chart("件", measured(null, "FY0001", "4"), measured(null, "FY2021", "2"));
    assertThat(chart.periods()).hasSize(2);
  }

  @Test
  void each_component_has_its_own_line() {
    FigureChart chart = chart("件", measured("男性 計", "FY2021", "4"), measured("女性", "FY2021", "2"));
    assertThat(chart.series())
        .extracting(FigureChart.Series::name)
        .containsExactly("実績（男性 計）", "実績（女性）");
  }

  @Test
  void without_figures_there_is_nothing_to_draw() {
    assertThat(chart("件").series()).isEmpty();
  }

  @Test
  void no_unit_ends_the_element_that_holds_the_data() {
    assertThat(chart("</script>").json()).doesNotContain("<").contains("\\u003c/script>");
  }

  @Test
  void a_break_in_the_series_is_marked_at_its_period_even_where_no_figure_stands() {
    var broken = new ShownBreak(Period.fiscalYear(2020), "設問の変更", 2, 2, Instant.EPOCH);
    FigureChart chart = chart("件", List.of(broken), measured(null, "FY2018", "2"));
    assertThat(chart.breaks()).containsExactly("2020年度");
    assertThat(chart.periods()).containsExactly("2018年度", "2019年度", "2020年度");
    assertThat(chart.broken()).isEqualTo("系列の断絶");
  }

  private static FigureChart chart(String unit, ShownMeasurement... measured) {
    return chart(unit, List.of(), measured);
  }

  private static FigureChart chart(
      String unit, List<ShownBreak> breaks, ShownMeasurement... measured) {
    return FigureChart.of(
        new IndicatorDocument(
            new IndicatorId("x"),
            1,
            "指標",
            unit,
            null,
            false,
            List.of(),
            null,
            List.of(),
            List.of(measured),
            List.of(),
            List.of(),
            null,
            breaks,
            Instant.EPOCH,
            1),
        Reader.JAPANESE);
  }

  @Test
  void figures_in_a_former_unit_are_a_line_of_their_own() {
    FigureChart chart =
        chart("箇所", measured(null, "FY2019", "5", "件"), measured(null, "FY2021", "7", null));

    assertThat(chart.series()).extracting(FigureChart.Series::name).containsExactly("実績（件）", "実績");
    assertThat(chart.series().getFirst().values()).containsExactly("5", null, null);
    assertThat(chart.series().getLast().values()).containsExactly(null, null, "7");
  }

  private static ShownMeasurement measured(String component, String period, String value) {
    return measured(component, period, value, null);
  }

  private static ShownMeasurement measured(
      String component, String period, String value, String unit) {
    return new ShownMeasurement(
        component, new Period(period), value, value, unit, null, null, false, 1, 1, Instant.EPOCH);
  }
}
