package org.kaitei.command.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table on a worksheet: a heading, and all below it up to the next one.
 *
 * @param heading the row of the heading, from 1
 * @param names what its columns are called in a sheet file, from the worksheet's first column
 */
public record WorkbookTable(
    Worksheet worksheet, int heading, List<String> names, List<GridRow> rows) {

  /**
   * From the top; what stands above the first belongs to none.
   *
   * @param isName whether a sheet file may have a column of that name
   */
  public static List<WorkbookTable> of(Worksheet worksheet, Predicate<String> isName) {
    var headings = new Headings(isName);
    var tables = new ArrayList<WorkbookTable>();
    WorkbookTable current = null;
    List<GridRow> rows = worksheet.rows();
    for (int i = 0; i < rows.size(); i++) {
      GridRow row = rows.get(i);
      List<String> names = headings.of(row, i + 1 < rows.size() ? rows.get(i + 1) : null);
      boolean seen = current != null && Headings.areCodes(current.names) && current.rows.isEmpty();
      if (!names.isEmpty() && !(seen && !Headings.areCodes(names))) {
        current = new WorkbookTable(worksheet, row.number(), names, new ArrayList<>());
        tables.add(current);
      } else if (current != null && names.isEmpty() && !Headings.isParts(row)) {
        current.rows.add(row);
      }
    }
    return tables;
  }

  /** Whether its columns are known by hidden codes, and its rows by hidden numbers. */
  public boolean isForm() {
    return Headings.areCodes(names);
  }
}
