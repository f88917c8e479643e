package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.warning.NewFigure;
import org.kaitei.warning.NewFigure.Neighbour;

class NeighbourhoodTest {

  private static final IndicatorId ID = new IndicatorId("rate");
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final Definition DEFINITION =
      new Definition("設置数", "件", null, false, List.of(), null);

  private Indicator indicator = Indicator.UNKNOWN.evolve(new IndicatorDefined(ID, DEFINITION, BY));

  @Test
  void the_nearest_figures_on_both_sides_are_found() {
    recorded(null, "FY2019", "1");
    recorded(null, "FY2020", "2");
    recorded(null, "FY2022", "3");
    recorded(null, "FY2023", "4");
    recorded("男性", "FY2021", "9");

    NewFigure figure = submitted("FY2021");

    assertThat(figure.earlier()).isEqualTo(new Neighbour(new Period("FY2020"), of("2")));
    assertThat(figure.later()).isEqualTo(new Neighbour(new Period("FY2022"), of("3")));
  }

  @ParameterizedTest
  @CsvSource({
    "FY2021, FY2020, true",
    "FY2021, CY2020, false",
    "FY2021, 2020-09, false",
    "FY2021, 2020-09-30, false",
    "2021-02, 2020-09, true",
    "FY2021, FY2018..FY2020, false",
    "FY2019..FY2021, FY2018..FY2020, true",
    "FY2018..FY2021, FY2017..FY2019, false"
  })
  void a_figure_compares_with_those_of_as_long_a_period(
      String period, String other, boolean compares) {
    recorded(null, other, "1");

    assertThat(submitted(period).earlier() != null).isEqualTo(compares);
  }

  @Test
  void a_figure_does_not_compare_across_a_break() {
    recorded(null, "FY2019", "1");
    recorded(null, "FY2021", "2");
    indicator =
        indicator.evolve(
            new IndicatorRedefined(ID, DEFINITION, DEFINITION, "調査方法", new Period("FY2020"), BY));

    assertThat(submitted("FY2020").earlier()).isNull();
    assertThat(submitted("FY2020").later().period()).isEqualTo(new Period("FY2021"));
    assertThat(submitted("FY2018").later().period()).isEqualTo(new Period("FY2019"));
  }

  @Test
  void a_figure_compares_with_others_in_the_unit_that_stands() {
    recorded(null, "FY2019", "1000");
    recorded(null, "FY2020", "-");
    countedIn("千件");
    recorded(null, "FY2022", "3");

    assertThat(submitted("FY2021").earlier())
        .isEqualTo(new Neighbour(new Period("FY2019"), of("1")));
    assertThat(submitted("FY2021").later()).isEqualTo(new Neighbour(new Period("FY2022"), of("3")));
  }

  @Test
  void a_figure_in_a_unit_that_does_not_convert_is_no_neighbour() {
    recorded(null, "FY2018", "1");
    countedIn("箇所");
    recorded(null, "FY2017", "2");
    recorded(null, "FY2023", "4");

    assertThat(submitted("FY2019").earlier().period()).isEqualTo(new Period("FY2017"));
    assertThat(submitted("FY2016").later().period()).isEqualTo(new Period("FY2017"));
    assertThat(submitted("FY2019").later().period()).isEqualTo(new Period("FY2023"));
  }

  private void countedIn(String unit) {
    Definition next = new Definition("設置数", unit, null, false, List.of(), null);
    indicator =
        indicator.evolve(new IndicatorRedefined(ID, indicator.definition(), next, "単位", BY));
  }

  private void recorded(String component, String period, String value) {
    indicator =
        indicator.evolve(
            new MeasurementRecorded(ID, component, new Period(period), measurement(value), BY));
  }

  private NewFigure submitted(String period) {
    return Neighbourhood.of(
        indicator,
        new RecordMeasurement(
            ID, null, new Period(period), measurement("5"), null, Acknowledged.NONE, null, BY));
  }

  private static Measurement measurement(String value) {
    return Measurement.of(value.equals("-") ? Figure.notMeasured(value) : Figure.of(value));
  }

  private static java.math.BigDecimal of(String value) {
    return new java.math.BigDecimal(value);
  }
}
