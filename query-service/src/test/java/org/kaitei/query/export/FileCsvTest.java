package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.export.Sheets.FY2023;
import static org.kaitei.query.export.Sheets.aimed;
import static org.kaitei.query.export.Sheets.form;
import static org.kaitei.query.export.Sheets.provisional;
import static org.kaitei.query.export.Sheets.reporting;
import static org.kaitei.query.export.Sheets.row;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.AimedFigure;

class FileCsvTest {

  @Test
  void plain_figures_stand_in_plain_columns() {
    CSVRecord row = only(row("1", "経済", "割合", "%", "40.60", "-", aimed("50.0"), "-118%"));
    assertThat(row.get("table")).isEqualTo("t");
    assertThat(row.get("baseline_fy")).isEqualTo("FY2017");
    assertThat(row.get("baseline")).isEqualTo("40.60");
    assertThat(row.get("actual_2021")).isEqualTo("-");
    assertThat(row.get("target")).isEqualTo("50.0");
    assertThat(row.get("printed_achievement")).isEqualTo("-118%");
    assertThat(row.get("method")).isEqualTo("CHANGE_FROM_BASELINE");
  }

  @Test
  void a_table_that_nobody_has_given_a_title_has_none() {
    CSVRecord row = only(row("1", null, "割合", "%", "40", "45", aimed("50"), null));
    assertThat(row.get("table_title")).as("that of the tests has one").isEqualTo("表一");
    ShownRow shown = row("1", null, "割合", "%", "40", "45", aimed("50"), null);
    var untitled = new SheetDocument.Table("t", "t", List.of(shown));
    assertThat(FileLine.of(untitled, shown, Map.of(), null)).doesNotContainKey("table_title");
  }

  @Test
  void a_provisional_figure_is_called_so_in_the_note() {
    CSVRecord row = only(reporting(row("1", "人", "1", "2", "3"), provisional("2")));
    assertThat(row.get("actual_2021")).isEqualTo("2");
    assertThat(row.get("note")).isEqualTo("2021年度の実績は速報値です。");
  }

  @Test
  void words_turn_the_columns_into_those_of_printed_cells() {
    CSVRecord row = only(row("1", null, "割合", "人", "40", "実施中", aimed("50"), null));
    assertThat(row.get("actual_printed_2021")).isEqualTo("実施中");
    assertThat(row.get("baseline_printed")).isEqualTo("40");
    assertThat(row.get("comparator")).isEqualTo("AT_LEAST");
  }

  @Test
  void a_target_that_a_plain_number_would_not_tell_is_printed() {
    var total = new AimedFigure(FY2023, "250", "5年間累計 250人", TargetKind.TOTAL, null);
    CSVRecord row = only(row("1", null, "割合", "人", "40", "45", total, null));
    assertThat(row.get("target_printed")).isEqualTo("5年間累計 250人");
    assertThat(row.get("comparator")).isEmpty();
  }

  @Test
  void a_table_without_a_title_of_its_own_is_given_none() {
    var table = new SheetDocument.Table("t", "t", List.of(row("1", "人", "1", "2", "3")));
    Form form = Sheets.form(table);
    assertThat(form.tables().getFirst().rows().getFirst().file()).doesNotContainKey("table_title");
  }

  @Test
  void a_figure_with_words_around_it_is_told_as_its_number() {
    ShownRow shared = row("1", null, "割合", "人", "実施中", "5", aimed("6"), null);
    assertThat(only(shared).get("actual_printed_2021")).isEqualTo("5");
    assertThat(only(shared).get("baseline_printed")).isEqualTo("実施中");
  }

  @Test
  void what_a_spreadsheet_would_compute_has_an_apostrophe_in_front() {
    CSVRecord row = only(row("1", null, "=HYPERLINK(\"x\")", "%", "-4", "-5.5", aimed("3"), "-1%"));
    assertThat(row.get("indicator")).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(row.get("baseline")).isEqualTo("-4");
    assertThat(row.get("actual_2021")).isEqualTo("-5.5");
    assertThat(row.get("printed_achievement")).isEqualTo("-1%");
  }

  private static CSVRecord only(ShownRow row) {
    try {
      List<CSVRecord> records =
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(new FileCsv(form(row)).text()))
              .getRecords();
      assertThat(records).hasSize(1);
      return records.getFirst();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
