package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.plan.Aimed;
import org.kaitei.command.plan.TargetKey;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

class RowWarningTest {

  private static final IndicatorId ID = new IndicatorId("x");
  private static final Period FY2020 = Period.fiscalYear(2020);
  private static final Period FY2021 = Period.fiscalYear(2021);
  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2022-06-01T01:00:00Z"));
  private static final Target TARGET =
      new Target(TargetKind.AT_LEAST, Figure.of("100"), Method.RATIO_TO_TARGET);
  private static final PlanId PLAN = new PlanId("p");
  private static final Period FY2023 = Period.fiscalYear(2023);
  private static final Aims NO_AIMS = new Aims(PLAN.stream(), Map.of());
  private static final ReportOrder ROW_LAST = (stream, revision, row) -> false;
  private static final ReportOrder FIGURE_LAST = (stream, revision, row) -> true;

  @Test
  void a_cumulative_figure_that_falls_is_spoken_of_at_its_row() {
    List<RowWarning> warnings = about(measured("500", "490"), ROW_LAST, row("1", null, null));

    assertThat(warnings).hasSize(1);
    assertThat(warnings.getFirst().code()).isEqualTo("falls-although-cumulative");
    assertThat(warnings.getFirst().told())
        .containsEntry("table", "t")
        .containsEntry("no", "1")
        .containsEntry("indicator", "x")
        .containsEntry("otherValue", "500");
  }

  @Test
  void a_figure_that_several_rows_show_is_spoken_of_once() {
    assertThat(about(measured("500", "490"), ROW_LAST, row("1", null, null), row("2", null, null)))
        .extracting(warning -> warning.row().no())
        .containsExactly("1");
  }

  @Test
  void a_row_without_a_figure_or_without_the_years_column_has_nothing_odd() {
    var bare =
        new Sheet.Standing(place("1"), new PrintedRow(null, null, null, List.of(), null, null), 1);

    assertThat(about(measured("500"), ROW_LAST, row("1", null, null))).isEmpty();
    assertThat(about(measured("500", "490"), ROW_LAST, bare)).isEmpty();
  }

  @Test
  void a_printed_achievement_that_follows_from_the_figures_is_not_odd() {
    assertThat(about(measured("40", "50"), ROW_LAST, row("1", "50", "50%"))).isEmpty();
  }

  @Test
  void a_printed_achievement_that_does_not_is() {
    assertThat(about(measured("40", "50"), ROW_LAST, row("1", "50", "60%")))
        .extracting(RowWarning::code, warning -> warning.facts().get("computed"))
        .containsExactly(tuple("achievement-differs", "50%"));
  }

  @Test
  void a_row_counts_from_its_own_print_until_a_later_word_changes_the_figure() {
    Indicator corrected = measured("40", "60");

    assertThat(about(corrected, ROW_LAST, row("1", "50", "50%"))).isEmpty();
    assertThat(about(corrected, FIGURE_LAST, row("1", "50", "50%")))
        .extracting(RowWarning::code)
        .containsExactly("achievement-differs");
    assertThat(about(corrected, FIGURE_LAST, row("1", null, "60%"))).isEmpty();
  }

  @Test
  void a_row_that_prints_no_target_is_held_against_the_plans() {
    var column = new Actual(2021, FY2021, Figure.of("50"));
    var blank = new PrintedRow(null, null, null, List.of(column), null, "99%");
    var row = new Sheet.Standing(aimedAt("1"), blank, 1);

    assertThat(about(measured("40", "50"), ROW_LAST, row)).isEmpty();
    assertThat(RowWarning.about(List.of(row), 2021, known("40", "50"), aims("100"), ROW_LAST, BY))
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.facts())
                    .containsEntry("reported", "99%")
                    .containsEntry("computed", "50%"));
  }

  @Test
  void its_own_target_counts_until_the_plan_was_revised_after_it() {
    var column = new Actual(2021, FY2021, Figure.of("50"));
    var own = new PrintedRow(null, null, null, List.of(column), TARGET, "50%");
    var row = new Sheet.Standing(aimedAt("1"), own, 1);

    assertThat(RowWarning.about(List.of(row), 2021, known("40", "50"), aims("200"), ROW_LAST, BY))
        .isEmpty();
    assertThat(
            RowWarning.about(List.of(row), 2021, known("40", "50"), aims("200"), FIGURE_LAST, BY))
        .extracting(RowWarning::code)
        .containsExactly("achievement-differs");
  }

  private static Map<IndicatorId, Indicator> known(String... values) {
    return Map.of(ID, measured(values));
  }

  private static Aims aims(String target) {
    var aim = new Target(TargetKind.AT_LEAST, Figure.of(target), Method.RATIO_TO_TARGET);
    return new Aims(PLAN.stream(), Map.of(new TargetKey(ID, null, FY2023), new Aimed(aim, "本", 1)));
  }

  private static Row aimedAt(String no) {
    return new Row(new RowKey("t", no, null), null, null, null, null, ID, false, FY2023);
  }

  private static List<RowWarning> about(
      Indicator indicator, ReportOrder order, Sheet.Standing... rows) {
    return RowWarning.about(List.of(rows), 2021, Map.of(ID, indicator), NO_AIMS, order, BY);
  }

  /** In 2020, and in 2021 when there are two. */
  private static Indicator measured(String... values) {
    var events = new ArrayList<IndicatorEvent>();
    events.add(new IndicatorDefined(ID, new Definition("x", "本", null, true, List.of(), null), BY));
    Period period = FY2020;
    for (String value : values) {
      var measurement = Measurement.of(Figure.of(value));
      events.add(new MeasurementRecorded(ID, null, period, measurement, BY));
      period = FY2021;
    }
    return Stream.of(events.toArray(IndicatorEvent[]::new))
        .reduce(Indicator.UNKNOWN, Indicator::evolve, (one, other) -> other);
  }

  private static Sheet.Standing row(String no, String printed, String achievement) {
    var column = new Actual(2021, FY2021, printed == null ? null : Figure.of(printed));
    var row = new PrintedRow(null, null, null, List.of(column), TARGET, achievement);
    return new Sheet.Standing(place(no), row, 1);
  }

  private static Row place(String no) {
    return new Row(new RowKey("t", no, null), null, null, null, null, ID, false, null);
  }
}
