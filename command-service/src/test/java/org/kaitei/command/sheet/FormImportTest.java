package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.sheet.SheetEvent.RowReported;

/** What a form does to the ledger that it was exported from. */
class FormImportTest {

  private static final int ROW = PaperForm.FIRST;
  private static final Reasons NONE = Reasons.one(null);

  private final Ledger ledger = taken();

  /** With the sheet that the form shows. */
  private static Ledger taken() {
    var ledger = new Ledger();
    ledger.take(
        new SheetText()
            .row("indicator_id", "sdgs-1")
            .row(
                "indicator_id",
                "sdgs-2",
                "indicator",
                "拠点の数",
                "unit",
                "か所",
                "baseline",
                "3",
                "actual_2021",
                "",
                "fy_in_2021_column",
                ""),
        null);
    return ledger;
  }

  @Test
  void a_form_in_which_nothing_was_changed_records_nothing() {
    assertThat(ledger.take(new PaperForm().read(), NONE)).isEmpty();
  }

  @Test
  void a_changed_figure_is_one_correction_with_the_reason_that_its_row_gives() {
    List<LedgerEvent> events = ledger.take(typed("46.1").type("reason", ROW, "集計漏れ").read(), NONE);
    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            MeasurementCorrected.class,
            correction -> {
              assertThat(correction.after().figure().value()).isEqualByComparingTo("46.1");
              assertThat(correction.reason()).isEqualTo("集計漏れ");
            });
  }

  @Test
  void the_reason_of_a_cell_counts_before_that_of_its_row_and_that_before_the_file_s() {
    var byCell = new Reasons("全体", Map.of("進捗評価シート!L6", "セル"));
    assertThat(reason(typed("46.1").type("reason", ROW, "行"), byCell)).isEqualTo("セル");
    assertThat(reason(typed("46.2").type("reason", ROW, "行"), Reasons.one("全体"))).isEqualTo("行");
    assertThat(reason(typed("46.3"), Reasons.one("全体"))).isEqualTo("全体");
  }

  @Test
  void every_changed_cell_without_a_reason_is_named() {
    PaperForm form = typed("46.1").type("baseline", ROW, "41").type("baseline", ROW + 1, "4");
    Refusal refusal = refused(form);
    assertThat(refusal.code()).isEqualTo("figures-stand");
    assertThat(refusal.faults())
        .extracting(Fault::cell)
        .containsExactlyInAnyOrder("進捗評価シート!H6", "進捗評価シート!L6", "進捗評価シート!H7");
  }

  @Test
  void a_figure_that_was_changed_in_the_ledger_since_is_not_overwritten_whatever_the_reason() {
    measured("46.9");
    Refusal refusal = refused(typed("46.1").type("reason", ROW, "集計漏れ"));
    assertThat(refusal.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo("changed-meanwhile");
              assertThat(fault.cell()).isEqualTo("進捗評価シート!L6");
              assertThat(fault.facts())
                  .containsEntry("written", "45.3")
                  .containsEntry("standing", "46.9")
                  .containsEntry("printed", "46.1");
            });
  }

  @Test
  void a_row_that_prints_another_figure_than_stands_can_be_corrected_from_the_form() {
    ledger.take(
        new SheetText()
            .row("indicator_id", "sdgs-1")
            .row("indicator_id", "sdgs-1", "no", "5", "actual_2021", "45.0"),
        "訂正");
    PaperForm form = new PaperForm();
    form.write(2, "indicator_id", "sdgs-1");
    form.write(2, "unit", "%");
    form.type("unit", ROW + 1, "%");
    form.write(1, "actual_2021", "45.0");
    form.write(2, "actual_2021", "45.3");
    form.write(2, "fy_in_2021_column", "FY2021");
    form.type("actual_2021", ROW + 1, "45.3").type("fy_in_2021_column", ROW + 1, "2021");
    form.type("actual_2021", ROW, "46.1").type("reason", ROW, "集計漏れ");
    assertThat(ledger.namesOf(ledger.take(form.read(), NONE)))
        .contains("indicator.measurement-corrected");
  }

  @Test
  void what_both_changed_to_the_same_is_nothing_new() {
    measured("46.1");
    assertThat(ledger.take(typed("46.1").read(), NONE)).isEmpty();
  }

  @Test
  void what_others_changed_and_the_form_did_not_stays_as_it_is() {
    measured("46.9");
    PaperForm form = new PaperForm().type("baseline", ROW, "41").type("reason", ROW, "訂正");
    assertThat(ledger.namesOf(ledger.take(form.read(), NONE)))
        .containsExactly("indicator.baseline-corrected");
  }

  @Test
  void a_figure_for_a_column_that_the_sheet_does_not_have_yet_is_reported_with_its_row() {
    PaperForm form = new PaperForm().type("actual_2021", ROW + 1, "4");
    List<LedgerEvent> events = ledger.take(form.read(), NONE);
    assertThat(ledger.namesOf(events))
        .containsExactly("indicator.measurement-recorded", "sheet.row-reported");
    RowReported report = (RowReported) events.getLast();
    assertThat(report.printed().baseline()).isNull();
    assertThat(report.printed().actuals())
        .singleElement()
        .satisfies(actual -> assertThat(actual.period()).isEqualTo(new Period("FY2021")));
  }

  @Test
  void a_printed_achievement_that_was_changed_is_reported_with_its_row() {
    PaperForm form =
        new PaperForm().type("printed_achievement", ROW, "50%").type("reason", ROW, "誤記");
    assertThat(ledger.namesOf(ledger.take(form.read(), NONE)))
        .containsExactly("sheet.row-reported");
  }

  @Test
  void a_dry_run_tells_each_cell_with_what_stands_and_what_would() {
    List<LineOutcome> outcomes = ledger.outcomes(typed("46.1").read(), Reasons.one("集計漏れ"));
    assertThat(outcomes)
        .singleElement()
        .satisfies(
            outcome ->
                assertThat(outcome.changes())
                    .containsExactly(
                        new Change(
                            "進捗評価シート!L6",
                            "indicator.measurement-corrected",
                            "FY2021",
                            "45.3",
                            "46.1")));
  }

  @Test
  void one_figure_in_two_rows_that_was_changed_to_two_things_is_refused() {
    PaperForm form = typed("46.1");
    form.type("actual_2021", ROW + 1, "47").type("fy_in_2021_column", ROW + 1, "2021年度");
    for (String column : List.of("indicator_id", "indicator", "unit")) {
      form.write(2, column, form.written(1, column));
      if (!column.equals("indicator_id")) {
        form.type(column, ROW + 1, form.written(1, column));
      }
    }
    form.type("reason", ROW, "一").type("reason", ROW + 1, "二");
    assertThat(refused(form).faults())
        .extracting(fault -> fault.code() + " " + fault.cell())
        .containsExactly("typed-otherwise 進捗評価シート!L7");
  }

  private PaperForm typed(String figure) {
    return new PaperForm().type("actual_2021", ROW, figure);
  }

  private void measured(String figure) {
    var before = new Measurement(Figure.of("45.3"), null, null);
    ledger.happened(
        new MeasurementCorrected(
            new IndicatorId("sdgs-1"),
            null,
            new Period("FY2021"),
            before,
            new Measurement(Figure.of(figure), null, null),
            "別の訂正",
            List.of(),
            Ledger.BY));
  }

  private static String reason(PaperForm form, Reasons reasons) {
    var events = taken().take(form.read(), reasons);
    return ((MeasurementCorrected) events.getFirst()).reason();
  }

  private Refusal refused(PaperForm form) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> ledger.take(form.read(), NONE));
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
