package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorEvent.MeasurementWithdrawn;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.SheetEvent.RowReported;

class SheetImportTest {

  private final Ledger ledger = new Ledger();

  @Test
  void a_row_becomes_an_indicator_its_figures_its_place_and_its_print() {
    assertThat(ledger.namesOf(ledger.take(new SheetText().row(), null)))
        .containsExactly(
            "plan.indicator-named",
            "plan.target-set",
            "plan.row-placed",
            "indicator.defined",
            "indicator.baseline-set",
            "indicator.measurement-recorded",
            "sheet.opened",
            "sheet.row-reported");
  }

  @Test
  void the_same_file_again_records_nothing() {
    var file = new SheetText().row().row("no", "2", "relisted", "yes");
    ledger.take(file, null);
    assertThat(ledger.take(file, null)).isEmpty();
    assertThat(ledger.take(file, "just in case")).isEmpty();
  }

  @Test
  void the_first_printing_stands_and_a_row_that_differs_keeps_its_own() {
    var file =
        new SheetText()
            .row("unit", "万㎡", "baseline", "1,317.1", "actual_2021", "1,416")
            .row("unit", "万㎡", "baseline", "1317", "actual_2021", "1416");
    assertThat(only(BaselineSet.class, ledger.take(file, null)))
        .singleElement()
        .satisfies(
            set -> assertThat(set.baseline().figure().value()).isEqualByComparingTo("1317.1"));
    assertThat(ledger.sheet.rows().values())
        .extracting(row -> row.printed().baseline().figure().printed())
        .containsExactlyInAnyOrder("1,317.1", "1317");
  }

  @Test
  void an_odd_baseline_is_taken_once_it_was_acknowledged() {
    var file = new SheetText().row("baseline", "112");
    assertThatThrownBy(() -> ledger.take(file, null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("unacknowledged-warnings");
              assertThat(refusal.faults())
                  .extracting(Refusal.Fault::cell, Refusal.Fault::code)
                  .containsExactly(tuple("I2", "outside-percent-range"));
            });
    Acknowledged seen = Acknowledged.of(List.of("outside-percent-range"));
    assertThat(only(BaselineSet.class, ledger.take(file, null, seen)))
        .extracting(BaselineSet::acknowledged)
        .containsExactly(List.of("outside-percent-range"));
    assertThat(ledger.take(file, null)).isEmpty();
  }

  @Test
  void a_row_that_differs_is_warned_about_with_both_figures() {
    var file = new SheetText().row("target", "50").row("target", "55").row("target", "50.0");
    List<LineOutcome> outcomes = ledger.outcomes(file);
    assertThat(outcomes.get(0).warnings()).isEmpty();
    assertThat(outcomes.get(2).warnings()).isEmpty();
    assertThat(outcomes.get(1).warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("target-differs");
              assertThat(warning.cell()).isEqualTo("O3");
              assertThat(warning.facts())
                  .containsEntry("printed", "55")
                  .containsEntry("standing", "50");
            });
  }

  @Test
  void rows_that_aim_at_one_figure_from_different_sides_differ() {
    var file = new SheetText().row("target", "50").row("target", "50", "baseline", "60");

    assertThat(ledger.outcomes(file).get(1).warnings())
        .extracting(Fault::code)
        .containsExactly("baseline-differs", "target-differs");
  }

  @Test
  void a_number_stands_before_an_earlier_dash() {
    var file = new SheetText().row("actual_2021", "-").row("actual_2021", "45.3");
    assertThat(only(MeasurementRecorded.class, ledger.take(file, null)))
        .singleElement()
        .satisfies(
            recorded -> assertThat(recorded.measurement().figure().printed()).isEqualTo("45.3"));
    assertThat(ledger.outcomes(file).get(0).warnings())
        .extracting(Fault::code)
        .containsExactly("measurement-differs");
  }

  @Test
  void a_dash_is_recorded_as_not_measured_where_no_row_has_a_number() {
    assertThat(
            only(
                MeasurementRecorded.class,
                ledger.take(new SheetText().row("actual_2021", "－"), null)))
        .singleElement()
        .satisfies(recorded -> assertThat(recorded.measurement().figure().isMeasured()).isFalse());
  }

  @Test
  void a_column_of_a_reporting_year_may_hold_a_figure_of_another_period() {
    var file =
        new SheetText()
            .row(
                "fy_in_2020_column",
                "CY2018",
                "actual_2020",
                "44",
                "fy_in_2021_column",
                "2019",
                "actual_2021",
                "45");
    assertThat(only(MeasurementRecorded.class, ledger.take(file, null)))
        .extracting(MeasurementRecorded::period)
        .containsExactly(new Period("CY2018"), Period.fiscalYear(2019));
  }

  @Test
  void components_of_one_indicator_have_figures_of_their_own() {
    var file =
        new SheetText()
            .row("no", "1", "component", "男性", "actual_2021", "40")
            .row("no", "1", "component", "女性", "actual_2021", "50");
    assertThat(only(MeasurementRecorded.class, ledger.take(file, null)))
        .extracting(MeasurementRecorded::indicator, MeasurementRecorded::component)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new IndicatorId("sdgs-1"), "男性"),
            org.assertj.core.groups.Tuple.tuple(new IndicatorId("sdgs-1"), "女性"));
  }

  @Test
  void an_indicator_is_found_by_its_id_else_by_its_name_else_made_with_a_free_number() {
    ledger.happened(
        new IndicatorDefined(
            new IndicatorId("sdgs-2"),
            new Definition("別", "%", null, false, List.of(), null),
            Ledger.BY));
    var file =
        new SheetText()
            .row("indicator", "企業立地件数")
            .row("indicator", "温室効果ガス", "indicator_id", "ghg")
            .row("indicator", "温室効果ガス")
            .row("indicator", "出荷額（推計）")
            .row("indicator", " 出荷額(推計)");
    assertThat(ledger.resolve(file.read()))
        .extracting(IndicatorId::value)
        .containsExactly("sdgs-1", "ghg", "ghg", "sdgs-3", "sdgs-3");
    ledger.take(file, null);
    assertThat(ledger.resolve(new SheetText().row("indicator", "企業立地件数").read()))
        .containsExactly(new IndicatorId("sdgs-1"));
  }

  @Test
  void rows_of_one_indicator_cannot_differ_in_unit_method_or_direction() {
    var file =
        new SheetText()
            .row("better", "higher")
            .row("unit", "人")
            .row("method", "RATIO_TO_TARGET")
            .row("better", "lower")
            .row("method", "", "target", "", "target_fy", "");
    Refusal refusal = refused(() -> ledger.outcomes(file));
    assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
    assertThat(refusal.faults())
        .extracting(fault -> fault.code() + " " + fault.cell())
        .containsExactly("conflicting-unit G3", "conflicting-method Q4", "conflicting-better T5");
  }

  @Test
  void a_unit_other_than_the_defined_one_is_refused() {
    ledger.take(new SheetText().row(), null);
    Refusal refusal = refused(() -> ledger.take(new SheetText().row("unit", "人"), "why not"));
    assertThat(refusal.faults()).extracting(Fault::code).containsExactly("defined-otherwise");
  }

  @Test
  void every_figure_in_the_way_is_named_when_there_is_no_reason() {
    ledger.take(new SheetText().row(), null);
    Refusal refusal =
        refused(
            () ->
                ledger.take(
                    new SheetText().row("baseline", "41", "actual_2021", "46", "target", "60"),
                    null));
    assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(refusal.faults())
        .extracting(fault -> fault.code() + " " + fault.cell())
        .containsExactly(
            "baseline-stands I2",
            "measurement-stands M2",
            "target-stands O2",
            "row-printed-otherwise B2");
  }

  @Test
  void with_a_reason_the_figures_are_corrected_and_every_row_that_shows_one_is_reported_anew() {
    ledger.take(new SheetText().row().row("target_fy", "2025", "target", "45"), null);
    List<LedgerEvent> events =
        ledger.take(
            new SheetText()
                .row("actual_2021", "46")
                .row("target_fy", "2025", "target", "45", "actual_2021", "46"),
            "late returns");
    assertThat(ledger.namesOf(events))
        .containsExactly(
            "indicator.measurement-corrected", "sheet.row-reported", "sheet.row-reported");
    assertThat(only(RowReported.class, events))
        .extracting(RowReported::reason)
        .containsOnly("late returns");
  }

  @Test
  void a_row_that_prints_an_old_figure_of_its_own_counts_again_after_a_correction_by_file() {
    var both = new SheetText().row("baseline", "40.6").row("baseline", "41");
    ledger.take(both, null);
    List<LedgerEvent> events =
        ledger.take(new SheetText().row("baseline", "40.7").row("baseline", "41"), "typing");
    assertThat(ledger.namesOf(events))
        .containsExactly(
            "indicator.baseline-corrected", "sheet.row-reported", "sheet.row-reported");
  }

  @Test
  void an_empty_cell_changes_nothing() {
    ledger.take(new SheetText().row("printed_achievement", "50%"), null);
    assertThat(
            ledger.take(
                new SheetText()
                    .row(
                        "baseline",
                        "",
                        "baseline_fy",
                        "",
                        "actual_2021",
                        "",
                        "target",
                        "",
                        "printed_achievement",
                        ""),
                null))
        .isEmpty();
  }

  @Test
  void a_report_holds_what_the_file_prints_and_nothing_from_before() {
    ledger.take(new SheetText().row(), null);
    List<LedgerEvent> events =
        ledger.take(
            new SheetText().row("group", "社会", "baseline", "", "actual_2021", "", "target", ""),
            null);
    assertThat(only(RowReported.class, events))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.printed().baseline()).isNull();
              assertThat(report.printed().target()).isNull();
              assertThat(report.printed().actuals().getFirst().figure()).isNull();
            });
  }

  @Test
  void what_a_row_leaves_unsaid_stays_as_it_stands_in_the_plan() {
    ledger.take(new SheetText().row("group", "社会"), null);
    assertThat(ledger.take(new SheetText().row("group", "", "target", "", "target_fy", ""), null))
        .isEmpty();
  }

  @Test
  void a_withdrawn_figure_comes_back_only_with_a_reason() {
    ledger.take(new SheetText().row(), null);
    IndicatorId id = new IndicatorId("sdgs-1");
    ledger.happened(
        new MeasurementWithdrawn(
            id,
            null,
            Period.fiscalYear(2021),
            Measurement.of(Figure.of("45.3")),
            "wrong survey",
            Ledger.BY));
    assertThat(refused(() -> ledger.take(new SheetText().row(), null)).faults())
        .extracting(fault -> fault.code() + " " + fault.cell())
        .containsExactly("withdrawn-before M2");
    assertThat(ledger.namesOf(ledger.take(new SheetText().row(), "it was right")))
        .containsExactly("indicator.measurement-recorded");
  }

  @Test
  void a_printed_achievement_that_crosses_a_break_does_not_follow() {
    ledger.take(new SheetText().row(), null);
    var id = ledger.indicators.keySet().iterator().next();
    Definition same = ledger.indicators.get(id).definition();
    ledger.happened(
        new IndicatorRedefined(id, same, same, "設問", Period.fiscalYear(2020), Ledger.BY));
    var file =
        new SheetText()
            .row("printed_achievement", "50%")
            .row("printed_achievement", "50%", "baseline", "", "baseline_fy", "");
    assertThat(ledger.outcomes(file))
        .hasSize(2)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.warnings())
                  .extracting(Fault::code)
                  .containsExactly("achievement-differs");
              assertThat(outcome.warnings().getFirst().facts()).containsEntry("computed", "－");
            });
  }

  @Test
  void a_row_that_prints_no_baseline_is_held_against_the_one_that_stands_in_its_unit() {
    var thousands = new SheetText().row("unit", "千円", "baseline", "40");
    ledger.take(thousands, null);
    redefined("円");
    var figures = List.of("unit", "円", "baseline", "", "baseline_fy", "", "actual_2021", "45000");
    var row = new ArrayList<>(figures);
    row.addAll(List.of("target", "50000", "printed_achievement", "50%"));

    ledger.take(new SheetText().row(row.toArray(String[]::new)), "円で公表");

    assertThat(ledger.outcomes(new SheetText().row(row.toArray(String[]::new))))
        .allSatisfy(outcome -> assertThat(outcome.warnings()).isEmpty());
  }

  @Test
  void a_target_that_a_file_says_again_in_another_unit_is_a_revision_of_it() {
    ledger.take(new SheetText().row("unit", "円"), null);
    redefined("千円");
    var again = new SheetText().row("unit", "千円");
    assertThat(refused(() -> ledger.take(again, null)).faults())
        .extracting(Fault::code)
        .contains("target-stands");
    assertThat(ledger.namesOf(ledger.take(again, "換算", Acknowledged.EVERYTHING)))
        .contains("plan.target-revised", "sheet.row-reported");
    assertThat(ledger.take(again, null)).isEmpty();
  }

  private void redefined(String unit) {
    var id = ledger.indicators.keySet().iterator().next();
    Definition before = ledger.indicators.get(id).definition();
    var after = new Definition(before.name(), unit, null, false, List.of(), null);
    ledger.happened(new IndicatorRedefined(id, before, after, "単位", Ledger.BY));
  }

  @Test
  void a_printed_achievement_that_does_not_follow_is_warned_about() {
    var file =
        new SheetText()
            .row("printed_achievement", "50%")
            .row("printed_achievement", "45%")
            .row("printed_achievement", "50%", "baseline", "", "baseline_fy", "")
            .row("printed_achievement", "-", "actual_2021", "");
    List<LineOutcome> outcomes = ledger.outcomes(file);
    assertThat(outcomes.get(1).warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("achievement-differs");
              assertThat(warning.facts())
                  .containsEntry("reported", "45%")
                  .containsEntry("computed", "50%");
            });
    assertThat(outcomes)
        .filteredOn(outcome -> outcome != outcomes.get(1))
        .allSatisfy(outcome -> assertThat(outcome.warnings()).isEmpty());
  }

  @Test
  void another_printed_achievement_needs_a_reason_too() {
    ledger.take(new SheetText().row("printed_achievement", "20%"), null);
    var corrected = new SheetText().row("printed_achievement", "50%");
    assertThat(refused(() -> ledger.take(corrected, null)).faults())
        .extracting(Fault::code)
        .containsExactly("row-printed-otherwise");
    assertThat(ledger.namesOf(ledger.take(corrected, "misprint")))
        .containsExactly("sheet.row-reported");
  }

  @Test
  void a_target_is_a_ceiling_when_said_so_or_when_lower_is_better() {
    assertThat(kind("target", "50")).isEqualTo(TargetKind.AT_LEAST);
    assertThat(kind("target", "30")).isEqualTo(TargetKind.AT_MOST);
    assertThat(kind("target", "50", "method", "CEILING")).isEqualTo(TargetKind.AT_MOST);
    assertThat(kind("target", "50", "better", "lower")).isEqualTo(TargetKind.AT_MOST);
    assertThat(kind("target", "30", "better", "higher")).isEqualTo(TargetKind.AT_LEAST);
    assertThat(kind("target", "30", "baseline", "", "baseline_fy", ""))
        .isEqualTo(TargetKind.AT_LEAST);
  }

  private static TargetKind kind(String... cells) {
    return only(TargetSet.class, new Ledger().take(new SheetText().row(cells), null))
        .getFirst()
        .target()
        .kind();
  }

  private static <E> List<E> only(Class<E> type, List<LedgerEvent> events) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
    Refusal refusal = catchThrowableOfType(Refusal.class, step);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
