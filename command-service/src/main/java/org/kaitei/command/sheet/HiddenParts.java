package org.kaitei.command.sheet;

import java.util.List;
import java.util.Map;
import org.kaitei.command.sheet.workbook.GridRow;
import org.kaitei.command.sheet.workbook.WorkbookTable;
import org.kaitei.command.sheet.workbook.Worksheet;
import org.kaitei.ledger.Refusal.Fault;

/**
 * What people do not see of a table counts all the same, as a filter hides rows that are meant; but
 * it is said. The form hides columns of its own.
 */
final class HiddenParts {

  private HiddenParts() {}

  static void note(WorkbookTable table, List<Fault> warnings) {
    Worksheet worksheet = table.worksheet();
    if (worksheet.hidden()) {
      warnings.add(warning(worksheet.address(0, table.heading()), "hidden-worksheet", 1));
    }
    List<GridRow> rows = table.rows().stream().filter(GridRow::isHidden).toList();
    if (!rows.isEmpty()) {
      String first = worksheet.address(0, rows.getFirst().number());
      warnings.add(warning(first, "hidden-rows", rows.size()));
    }
    List<String> names = table.names();
    for (int column = 0; column < names.size(); column++) {
      if (Columns.isFigure(names.get(column)) && worksheet.isColumnHidden(column)) {
        warnings.add(warning(worksheet.address(column, table.heading()), "hidden-column", 1));
      }
    }
  }

  private static Fault warning(String cell, String code, int count) {
    return new Fault(cell, null, code, Map.of("count", count));
  }
}
