package org.kaitei.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.kaitei.figure.Period;
import org.kaitei.form.SafeText;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;

/** Writes a sheet as SDMX-CSV 2.0, one observation a figure; docs/export.md names the structure. */
final class SdmxCsv {

  private static final String STRUCTURE = "datastructure";
  private static final String STRUCTURE_ID = "KAITEI:PROGRESS_SHEET(1.0.0)";
  private static final String INFORMATION = "I";
  private static final String WHOLE = "_T";
  private static final String NORMAL = "A";
  private static final String PROVISIONAL = "P";
  private static final String MISSING = "O";

  private static final List<String> COLUMNS =
      List.of(
          "STRUCTURE",
          "STRUCTURE_ID",
          "ACTION",
          "FREQ",
          "PLAN",
          "SHEET_TABLE",
          "SHEET_ROW",
          "INDICATOR",
          "COMPONENT",
          "FIGURE",
          "REPORTING_YEAR",
          "TIME_PERIOD",
          "OBS_VALUE",
          "OBS_STATUS",
          "UNIT_MEASURE",
          "TARGET_KIND",
          "REPORTING_YEAR_START_DAY",
          "TITLE",
          "COMMENT_OBS");

  private final SheetDocument sheet;
  private final StringBuilder text = new StringBuilder();

  private SdmxCsv(SheetDocument sheet) {
    this.sheet = sheet;
  }

  static String text(SheetDocument sheet) {
    var csv = new SdmxCsv(sheet);
    csv.record(COLUMNS);
    for (Table table : sheet.tables()) {
      table.rows().forEach(row -> csv.observations(table, row));
    }
    return csv.text.toString();
  }

  private void observations(Table table, ShownRow row) {
    var baseline = row.baseline();
    if (baseline != null) {
      var said = new Said(baseline.value(), baseline.printed(), baseline.unit(), "", NORMAL);
      observation(table, row, "BASELINE", sheet.reportingYear(), baseline.period(), said);
    }
    for (var actual : row.actuals()) {
      var said =
          new Said(
              actual.value(),
              actual.printed(),
              actual.unit(),
              "",
              actual.isProvisional() ? PROVISIONAL : NORMAL);
      observation(table, row, "ACTUAL", actual.reportingYear(), actual.period(), said);
    }
    var target = row.target();
    if (target != null && target.period() != null) {
      var said =
          new Said(target.value(), target.printed(), target.unit(), target.kind().name(), NORMAL);
      observation(table, row, "TARGET", sheet.reportingYear(), target.period(), said);
    }
  }

  /**
   * @param unit where it is not the row's; else null
   * @param status of a value; without one it is missing
   */
  private record Said(String value, String printed, String unit, String kind, String status) {}

  private void observation(
      Table table, ShownRow row, String figure, int year, Period period, Said said) {
    SdmxPeriod time = SdmxPeriod.of(period);
    boolean measured = said.value != null;
    record(
        List.of(
            STRUCTURE,
            STRUCTURE_ID,
            INFORMATION,
            time.frequency(),
            sheet.plan().value(),
            SafeText.of(table.id()),
            SafeText.of(row.no()),
            row.indicator().value(),
            row.component() == null ? WHOLE : SafeText.of(row.component()),
            figure,
            String.valueOf(year),
            time.timePeriod(),
            measured ? said.value : "",
            measured ? said.status : MISSING,
            SafeText.of(orEmpty(said.unit == null ? row.unit() : said.unit)),
            said.kind,
            time.yearStart(),
            SafeText.of(row.name()),
            measured ? "" : SafeText.of(orEmpty(said.printed))));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private void record(List<String> cells) {
    try {
      CSVFormat.RFC4180.printRecord(text, cells.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written", e);
    }
  }
}
