package org.kaitei.command.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetEvent.RowReported;

class LayoutTest {

  private static final PlanId PLAN = new PlanId("sdgs");
  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2022-06-01T01:00:00Z"));

  @Test
  void tables_and_rows_stand_as_in_the_plan_without_those_that_the_sheet_has() {
    Plan plan = plan(placed("vision", "2"), placed("vision", "1"), placed("action", "1"));
    Sheet sheet = reported(2022, "vision", "1");

    assertThat(new Layout(plan, sheet, Sheet.UNKNOWN, 2022).missing().keySet())
        .extracting(Row::key)
        .containsExactly(key("vision", "2"), key("action", "1"));
  }

  @Test
  void a_row_of_an_indicator_that_the_plan_no_longer_aims_at_is_left_out() {
    IndicatorId of = new IndicatorId("vision-1");
    Plan plan =
        plan(
            new IndicatorNamed(PLAN, of, "指標", BY),
            placed("vision", "1"),
            new IndicatorRetired(PLAN, of, BY));

    assertThat(new Layout(plan, Sheet.UNKNOWN, Sheet.UNKNOWN, 2022).missing()).isEmpty();
  }

  @Test
  void a_row_that_is_new_is_about_the_fiscal_year() {
    assertThat(columns(Sheet.UNKNOWN)).containsExactly(blank(2022, "FY2022"));
  }

  @Test
  void a_row_keeps_the_columns_of_the_year_before_without_their_figures() {
    Sheet before = reported(2021, "vision", "1", of(2020, "FY2020"), of(2021, "FY2021"));

    assertThat(columns(before))
        .containsExactly(blank(2020, "FY2020"), blank(2021, "FY2021"), blank(2022, "FY2022"));
  }

  @Test
  void a_row_about_calendar_years_or_about_the_year_before_goes_on_so() {
    assertThat(columns(reported(2021, "vision", "1", of(2021, "CY2020"))))
        .containsExactly(blank(2021, "CY2020"), blank(2022, "CY2021"));
  }

  @Test
  void where_the_last_column_was_about_no_single_year_the_next_is_about_the_fiscal_year() {
    assertThat(columns(reported(2021, "vision", "1", of(2021, "2021-09"))))
        .containsExactly(blank(2021, "2021-09"), blank(2022, "FY2022"));
    assertThat(columns(reported(2021, "vision", "1", of(2020, "CY2020"))))
        .containsExactly(blank(2020, "CY2020"), blank(2022, "FY2022"));
  }

  @Test
  void a_column_for_a_year_to_come_is_not_taken_over() {
    assertThat(columns(reported(2021, "vision", "1", of(2022, "FY2022"))))
        .containsExactly(blank(2022, "FY2022"));
  }

  private static List<Actual> columns(Sheet before) {
    Plan plan = plan(placed("vision", "1"));
    return new Layout(plan, Sheet.UNKNOWN, before, 2022)
        .missing()
        .values()
        .iterator()
        .next()
        .actuals();
  }

  private static Plan plan(PlanEvent... events) {
    return Stream.of(events).reduce(Plan.UNKNOWN, Plan::evolve, (one, other) -> other);
  }

  private static PlanEvent placed(String table, String no) {
    return new RowPlaced(PLAN, row(table, no), BY);
  }

  private static Row row(String table, String no) {
    var indicator = new IndicatorId(table + "-" + no);
    return new Row(key(table, no), null, null, null, null, indicator, false, null);
  }

  private static RowKey key(String table, String no) {
    return new RowKey(table, no, null);
  }

  private static Sheet reported(int year, String table, String no, Actual... columns) {
    var printed = new PrintedRow(null, null, null, List.of(columns), null, null);
    return Sheet.UNKNOWN.evolve(new RowReported(PLAN, year, row(table, no), printed, null, BY));
  }

  private static Actual of(int year, String period) {
    return new Actual(year, new Period(period), Figure.of("1"));
  }

  private static Actual blank(int year, String period) {
    return new Actual(year, new Period(period), null);
  }
}
