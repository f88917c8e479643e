package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.export.Sheets.aimed;
import static org.kaitei.query.export.Sheets.provisional;
import static org.kaitei.query.export.Sheets.reporting;
import static org.kaitei.query.export.Sheets.row;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.query.sheet.ShownRow;

class SdmxCsvTest {

  @Test
  void each_figure_of_a_row_is_an_observation() {
    List<CSVRecord> observations = observations(row("1", "%", "40.6", "29.5", "50.0"));
    assertThat(observations)
        .extracting(o -> o.get("FIGURE") + " " + o.get("TIME_PERIOD") + " " + o.get("OBS_VALUE"))
        .containsExactly("BASELINE 2017-A1 40.6", "ACTUAL 2021-A1 29.5", "TARGET 2023-A1 50.0");
    assertThat(observations)
        .allSatisfy(
            o -> {
              assertThat(o.get("STRUCTURE")).isEqualTo("datastructure");
              assertThat(o.get("STRUCTURE_ID")).isEqualTo("KAITEI:PROGRESS_SHEET(1.0.0)");
              assertThat(o.get("ACTION")).isEqualTo("I");
              assertThat(o.get("COMPONENT")).isEqualTo("_T");
              assertThat(o.get("REPORTING_YEAR_START_DAY")).isEqualTo("--04-01");
              assertThat(o.get("OBS_STATUS")).isEqualTo("A");
            });
    assertThat(observations.getLast().get("TARGET_KIND")).isEqualTo("AT_LEAST");
  }

  @Test
  void what_was_not_measured_has_no_value_and_says_so() {
    CSVRecord actual = observations(row("1", "人", "1", "-", null)).get(1);
    assertThat(actual.get("OBS_VALUE")).isEmpty();
    assertThat(actual.get("OBS_STATUS")).isEqualTo("O");
    assertThat(actual.get("COMMENT_OBS")).isEqualTo("-");
  }

  @Test
  void a_provisional_value_has_the_status_of_one() {
    List<CSVRecord> observations =
        observations(reporting(row("1", "人", "1", "2", "3"), provisional("2")));
    assertThat(observations).extracting(o -> o.get("OBS_STATUS")).containsExactly("A", "P", "A");
  }

  @Test
  void a_title_that_begins_like_a_formula_has_an_apostrophe_in_front() {
    ShownRow row = row("1", null, "=1+1", "人", "1", "2", aimed("3"), null);
    assertThat(observations(row).getFirst().get("TITLE")).isEqualTo("'=1+1");
  }

  @Test
  void so_has_a_unit_but_no_figure() {
    CSVRecord first =
        observations(row("1", null, "名", "+人", "-1.5", "2", aimed("3"), null)).getFirst();
    assertThat(first.get("UNIT_MEASURE")).isEqualTo("'+人");
    assertThat(first.get("OBS_VALUE")).isEqualTo("-1.5");
  }

  @ParameterizedTest
  @CsvSource({
    "FY2021, 2021-A1, A, --04-01",
    "CY2021, 2021, A, ''",
    "2022-09, 2022-09, M, ''",
    "2022-09-30, 2022-09-30, D, ''",
    "FY2018..FY2020, 2018-04-01/P36M, _O, ''",
    "2022-09-30..2022-10-02, 2022-09-30/P3D, _O, ''"
  })
  void a_period_is_written_as_the_standard_has_it(
      String code, String time, String frequency, String start) {
    assertThat(SdmxPeriod.of(new Period(code))).isEqualTo(new SdmxPeriod(time, frequency, start));
  }

  private static List<CSVRecord> observations(ShownRow... rows) {
    try {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(SdmxCsv.text(Sheets.sheet(2021, rows))))
          .getRecords();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
