package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;

class SheetCsvTest {

  @ParameterizedTest
  @CsvSource({
    "baseline, 4O.6, not-a-figure I2",
    "actual_2021, about 45, not-a-figure M2",
    "target, 50以上, not-a-figure O2",
    "baseline_fy, '', period-missing H2",
    "fy_in_2021_column, '', period-missing L2",
    "target_fy, '', period-missing N2",
    "baseline_fy, R3, invalid-period H2",
    "target_fy, 2030年, invalid-period N2",
    "method, BY_FEELING, unknown-method Q2",
    "method, '', method-missing Q2",
    "unit, '', text-missing G2",
    "indicator, ' ', text-missing D2",
    "no, '', text-missing B2",
    "table, '', text-missing A2",
    "relisted, perhaps, not-yes-or-no E2",
    "better, sideways, unknown-direction T2",
    "indicator_id, 指標, invalid-id R2"
  })
  void a_cell_that_cannot_be_read_is_named(String column, String cell, String fault) {
    assertThat(faults(new SheetText().row(column, cell)))
        .extracting(found -> found.code() + " " + found.cell())
        .containsExactly(fault);
  }

  @Test
  void all_faults_of_all_rows_are_named() {
    assertThat(
            faults(
                new SheetText()
                    .row("baseline", "x", "method", "y")
                    .row()
                    .row("target", "z")
                    .row("no", "2")))
        .extracting(found -> found.code() + " " + found.cell())
        .containsExactly(
            "unknown-method Q2", "not-a-figure I2", "not-a-figure O4", "duplicate-row B5");
  }

  @Test
  void full_width_digits_groups_units_and_minus_signs_are_read() {
    SheetLine line =
        new SheetText()
            .row("baseline", "▲1,002.50", "actual_2021", "４５．３％", "target", "+50")
            .read()
            .lines()
            .getFirst();
    assertThat(line.printed().baseline().figure().value()).isEqualByComparingTo("-1002.50");
    assertThat(line.printed().baseline().figure().printed()).isEqualTo("▲1,002.50");
    assertThat(line.printed().actuals().getFirst().figure().value()).isEqualByComparingTo("45.3");
    assertThat(line.printed().target().figure().value()).isEqualByComparingTo("50");
  }

  @Test
  void optional_columns_are_read() {
    SheetLine line =
        new SheetText()
            .row(
                "better",
                "LOWER",
                "cumulative",
                "yes",
                "department",
                "環境局",
                "relisted",
                "再掲",
                "sdg_targets",
                "11.2、11.b",
                "baseline_unit",
                "箇所",
                "baseline",
                "40箇所",
                "target_fy",
                "２０３０")
            .read()
            .lines()
            .getFirst();
    assertThat(line.definition().better()).isEqualTo(Better.LOWER);
    assertThat(line.definition().cumulative()).isTrue();
    assertThat(line.definition().department()).isEqualTo("環境局");
    assertThat(line.definition().sdgTargets()).containsExactly("11.2", "11.b");
    assertThat(line.relisted()).isTrue();
    assertThat(line.printed().baselineUnit()).isEqualTo("箇所");
    assertThat(line.printed().baseline().figure().value()).isEqualByComparingTo("40");
    assertThat(line.targetPeriod()).isEqualTo(Period.fiscalYear(2030));
  }

  @Test
  void a_row_without_target_needs_no_method() {
    assertThat(
            new SheetText()
                .row("target", "", "target_fy", "", "method", "")
                .read()
                .lines()
                .getFirst()
                .printed()
                .target())
        .isNull();
  }

  @Test
  void blank_rows_are_passed_over_and_rows_keep_the_numbers_of_the_spreadsheet() {
    String heading =
        "table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,"
            + "target_fy,target,printed_achievement,method,typo\n";
    String csv = heading + ",,,,,,,,,,,,\n\nt,1,名,%,,,2021,5,,,,,\n";
    SheetFile file =
        SheetCsv.read(csv.getBytes(StandardCharsets.UTF_8), 2021, PrintedDefaults.NONE);
    assertThat(file.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.cells().row()).isEqualTo(4));
    assertThat(file.warnings())
        .extracting(warning -> warning.facts().get("column"))
        .containsExactly("typo");
  }

  @Test
  void a_heading_with_faults_is_named_at_its_columns() {
    String csv =
        "table,no,no,indicator,unit,baseline_fy,baseline,actual_2022,target_fy,target,"
            + "printed_achievement\nt,1,1,名,%,,,5,,,,surplus\n";
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> SheetCsv.read(csv.getBytes(StandardCharsets.UTF_8), 2021, PrintedDefaults.NONE));
    assertThat(refusal.faults())
        .extracting(fault -> fault.code() + " " + fault.cell())
        .containsExactly(
            "duplicate-column C1",
            "missing-column 1",
            "missing-column 1",
            "reporting-year-differs H1",
            "surplus-cells A2");
    assertThat(refusal.faults())
        .filteredOn(fault -> fault.code().equals("missing-column"))
        .extracting(fault -> fault.facts().get("column"))
        .containsExactly("method", "fy_in_2022_column");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "table,no¶t,'open¶t,2¶ | 2",
        "table,no¶t,1¶t,'2' behind¶ | 3",
        "table,'no | 1",
        "'ta¶ble',no¶t,1¶¶t,'2 | 5"
      })
  void a_quotation_mark_that_breaks_the_file_is_named_by_the_line_of_its_row(
      String text, long line) {
    byte[] csv = text.replace('\'', '"').replace('¶', '\n').getBytes(StandardCharsets.UTF_8);
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> SheetCsv.read(csv, 2021, PrintedDefaults.NONE));
    assertThat(refusal.code()).isEqualTo("broken-csv");
    assertThat(refusal.facts()).containsExactly(Map.entry("line", line));
  }

  @Test
  void columns_beyond_z_have_two_letters() {
    assertThat(faults(new SheetText().row("baseline_unit", "x".repeat(501))))
        .extracting(Fault::cell)
        .containsExactly("W2");
    assertThat(
            new Columns(Map.of("far", 27), Map.of(), 28, List.of(), false, Place.CSV)
                .cell("far", 3))
        .isEqualTo("AB3");
  }

  private static List<Fault> faults(SheetText text) {
    Refusal refusal = catchThrowableOfType(Refusal.class, text::read);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal.faults();
  }
}
