package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownBreak;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;

class FigureChartTest {

  @Test
  void a_year_without_a_figure_has_its_place_and_no_value() {
    FigureChart chart = chart("件", measured(null, "FY2019", "2"), measured(null, "FY2021", "4"));
    assertThat(periods(chart)).containsExactly("2019年度", "2020年度", "2021年度");
    assertThat(values(chart)).containsExactly("2", null, "4");
  }

  @Test
  void periods_of_several_kinds_stand_in_their_order_in_time() {
    FigureChart chart = chart("件", measured(null, "FY2021", "4"), measured(null, "2019-09", "2"));
    assertThat(periods(chart)).containsExactly("2019年9月", "2021年度");
  }

  @Test
  void calendar_years_without_a_figure_have_their_place_too() {
    FigureChart chart = chart("件", measured(null, "CY2022", "4"), measured(null, "CY2024", "2"));
    assertThat(periods(chart)).containsExactly("2022年", "2023年", "2024年");
    assertThat(values(chart)).containsExactly("4", null, "2");
  }

  @Test
  void periods_are_as_far_apart_as_the_time_between_them() {
    FigureChart chart =
        chart(
            "件",
            measured(null, "CY2022", "1"),
            measured(null, "FY2022", "2"),
            measured(null, "FY2025", "3"));
    assertThat(chart.ticks())
        .extracting(tick -> LocalDate.ofEpochDay(tick.at()).toString())
        .containsExactly("2022-07-02", "2022-09-30", "2025-09-30");
  }

  @Test
  void a_line_ends_before_a_break_and_begins_anew_behind_it() {
    var broken = new ShownBreak(Period.fiscalYear(2024), "設問の変更", 2, 2, Instant.EPOCH);
    FigureChart chart =
        chart("件", List.of(broken), measured(null, "FY2023", "2"), measured(null, "FY2024", "4"));
    assertThat(values(chart)).containsExactly("2", null, "4");
    long mark = chart.breaks().getFirst();
    assertThat(chart.series().getFirst().points().get(1))
        .isEqualTo(new FigureChart.Point(mark, "系列の断絶", null));
    assertThat(mark).isStrictlyBetween(chart.ticks().getFirst().at(), chart.ticks().getLast().at());
  }

  @Test
  void only_ranks_have_nothing_between_whole_numbers() {
    assertThat(chart("位", measured(null, "FY2021", "2")).whole()).isTrue();
    assertThat(chart("%", measured(null, "FY2021", "2")).whole()).isFalse();
  }

  @Test
  void years_far_apart_are_not_filled_up() {
    FigureChart chart = chart("件", measured(null, "FY0001", "4"), measured(null, "FY2021", "2"));
    assertThat(chart.ticks()).hasSize(2);
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
    assertThat(periods(chart)).containsExactly("2018年度", "2019年度", "2020年度");
    assertThat(chart.breaks().getFirst())
        .isStrictlyBetween(chart.ticks().get(1).at(), chart.ticks().get(2).at());
    assertThat(chart.broken()).isEqualTo("系列の断絶");
  }

  @Test
  void a_provisional_figure_says_so_at_its_point() {
    var provisional =
        new ShownMeasurement(
            null,
            Period.fiscalYear(2021),
            "4",
            "4",
            null,
            null,
            Measurement.Status.PROVISIONAL,
            false,
            1,
            1,
            Instant.EPOCH);
    FigureChart chart = chart("件", measured(null, "FY2020", "3"), provisional);
    assertThat(chart.series().getFirst().points())
        .extracting(FigureChart.Point::status)
        .containsExactly(null, "速報");
  }

  private static List<String> periods(FigureChart chart) {
    return chart.ticks().stream().map(FigureChart.Tick::period).toList();
  }

  /** Of the first line. */
  private static List<String> values(FigureChart chart) {
    return chart.series().getFirst().points().stream().map(FigureChart.Point::value).toList();
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
            null,
            LocalDate.EPOCH,
            Instant.EPOCH,
            1),
        Reader.JAPANESE);
  }

  @Test
  void figures_in_a_former_unit_are_a_line_of_their_own() {
    FigureChart chart =
        chart("箇所", measured(null, "FY2019", "5", "件"), measured(null, "FY2021", "7", null));

    assertThat(chart.series()).extracting(FigureChart.Series::name).containsExactly("実績（件）", "実績");
    assertThat(values(chart)).containsExactly("5");
    assertThat(chart.series().getLast().points().getFirst().value()).isEqualTo("7");
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
