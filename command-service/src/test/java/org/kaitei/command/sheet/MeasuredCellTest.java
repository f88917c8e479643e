package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaitei.command.sheet.PrintedText.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement.Status;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.TargetKind;

class MeasuredCellTest {

  @ParameterizedTest
  @CsvSource({
    "actual_printed, 95%以上, measured-with-comparator B2",
    "initial_printed, 95%以上, measured-with-comparator B2",
    "initial_printed, 2021年度より増加, measured-with-comparator B2",
    "actual_printed, 56.7%（R5年度上半期）, printed-part-of-year B2",
    "initial_printed, 56.7%（上半期）, printed-part-of-year B2",
    "target_printed, 56.7%（R5年度上半期）, printed-part-of-year B2"
  })
  void what_is_no_measured_figure_of_a_period_is_a_fault(
      String column, String printed, String fault) {
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> PrintedText.read(PrintedText.PERIODS, column, printed))
                .faults())
        .extracting(found -> found.code() + " " + found.cell())
        .containsExactly(fault);
  }

  @Test
  void a_part_of_a_year_is_taken_with_the_period_that_stands_beside_it() {
    assertThat(
            line("actual_printed", "57%（上半期）", "fy_in_2024_column", "2024-04..2024-09")
                .printed()
                .actuals()
                .getFirst()
                .period())
        .isEqualTo(new Period("2024-04..2024-09"));
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> line("actual_printed", "57%（上半期）", "fy_in_2024_column", "2024"))
                .faults())
        .extracting(Fault::code)
        .containsExactly("printed-part-of-year");
  }

  @Test
  void a_part_of_a_year_behind_the_last_figure_is_said_of_all() {
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> line("actual_printed", "男性 5件 女性 6件（R5年度上半期）"))
                .faults())
        .extracting(Fault::code)
        .containsExactly("printed-part-of-year");
  }

  @ParameterizedTest
  @CsvSource({"9%（参考値：全国）", "(参考) 9%"})
  void a_reference_value_is_kept_as_printed_and_not_as_measured(String printed) {
    SheetLine line =
        line("initial_printed", printed, "actual_printed", printed, "target_printed", "5%");

    Figure baseline = line.printed().baseline().figure();
    assertThat(baseline.isMeasured()).isFalse();
    assertThat(baseline.printed()).isEqualTo(printed);
    assertThat(line.printed().actuals().getFirst().figure().isMeasured()).isFalse();
    assertThat(line.printed().target().kind()).isEqualTo(TargetKind.AT_LEAST);
    assertThat(line.warnings())
        .extracting(warning -> warning.code() + " " + warning.cell())
        .containsExactly("printed-reference-value B2", "printed-reference-value C2");
  }

  @ParameterizedTest
  @CsvSource({"80件（見込み）, printed-estimate", "約80件, printed-about"})
  void a_figure_that_is_not_exact_is_taken_with_a_warning(String printed, String warning) {
    SheetLine line = line("actual_printed", printed);

    assertThat(line.printed().actuals().getFirst().figure().decimal()).isEqualTo("80");
    assertThat(line.warnings()).extracting(Fault::code).containsExactly(warning);
  }

  @ParameterizedTest
  @CsvSource({"80%（速報値）, PROVISIONAL", "80%（確報値）, FINAL", "80% ※速報値, PROVISIONAL", "80%, "})
  void a_figure_is_provisional_or_final_as_the_cell_says(String printed, Status status) {
    assertThat(Printing.of(line("actual_printed", printed), new IndicatorId("i")))
        .singleElement()
        .isInstanceOfSatisfying(
            Printing.OfActual.class, actual -> assertThat(actual.status()).isEqualTo(status));
  }
}
