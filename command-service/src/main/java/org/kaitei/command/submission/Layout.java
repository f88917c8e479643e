package org.kaitei.command.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.figure.Period;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/**
 * The rows of a plan as a new sheet shows them: without figures, in the columns of the sheet of the
 * year before and one more for its own year. A row whose last column was about a calendar year, or
 * about a year earlier than its own, goes on so; a new row is about the fiscal year.
 *
 * @param before the sheet of the year before; an unknown one when there was none
 */
record Layout(Plan plan, Sheet sheet, Sheet before, int year) {

  private static final Pattern YEAR = Pattern.compile("(FY|CY)(\\d{4})");

  /** Those that the sheet lacks, in the order of the plan. */
  Map<Row, PrintedRow> missing() {
    Map<Row, PrintedRow> missing = new LinkedHashMap<>();
    plan.structure().order().all().stream()
        .filter(key -> !sheet.rows().containsKey(key))
        .map(plan.rows()::get)
        .filter(row -> !plan.indicators().isRetired(row.indicator()))
        .forEach(row -> missing.put(row, blank(row.key())));
    return missing;
  }

  private PrintedRow blank(RowKey key) {
    List<Actual> columns = new ArrayList<>();
    Period last = null;
    for (Actual column : columnsBefore(key).toList()) {
      columns.add(new Actual(column.reportingYear(), column.period(), null));
      last = column.reportingYear() == year - 1 ? column.period() : last;
    }
    columns.add(new Actual(year, last == null ? Period.fiscalYear(year) : next(last), null));
    return new PrintedRow(null, null, null, columns, null, null);
  }

  private Stream<Actual> columnsBefore(RowKey key) {
    Sheet.Standing row = before.rows().get(key);
    return row == null
        ? Stream.empty()
        : row.printed().actuals().stream().filter(column -> column.reportingYear() < year);
  }

  private Period next(Period last) {
    Matcher one = YEAR.matcher(last.code());
    return one.matches()
        ? new Period("%s%04d".formatted(one.group(1), Integer.parseInt(one.group(2)) + 1))
        : Period.fiscalYear(year);
  }
}
