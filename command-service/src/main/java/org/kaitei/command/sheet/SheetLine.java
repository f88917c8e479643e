package org.kaitei.command.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;

/**
 * One row of a sheet file, read but not yet held against the ledger.
 *
 * @param indicator null when the file leaves it to the name
 * @param definition what the row says of the indicator
 * @param warnings what somebody should look at, whatever the ledger holds
 * @param readings of cells that were read as they were printed
 * @param touched what was changed in a row of a form; null for a row that says all that it holds
 */
record SheetLine(
    Cells cells,
    RowKey key,
    String tableTitle,
    String section,
    String initiative,
    String group,
    IndicatorId indicator,
    Definition definition,
    boolean relisted,
    Period targetPeriod,
    PrintedRow printed,
    List<Fault> warnings,
    List<PrintedCell> readings,
    Touched touched) {

  /** Whether it says only what was changed in it since the form was written. */
  boolean isOfForm() {
    return touched != null;
  }

  /** Those of its figures that were changed in a form. */
  Stream<PrintedRow.Actual> touchedActuals() {
    return printed.actuals().stream().filter(actual -> actual.figure() != null);
  }

  /** As a row of a form in which this was changed. */
  SheetLine touching(Touched changed) {
    return new SheetLine(
        cells,
        key,
        tableTitle,
        section,
        initiative,
        group,
        indicator,
        definition,
        relisted,
        targetPeriod,
        printed,
        warnings,
        readings,
        changed);
  }

  Row row(IndicatorId resolved) {
    return new Row(key, tableTitle, section, initiative, group, resolved, relisted, targetPeriod);
  }
}
