package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.command.sheet.workbook.CellContent;
import org.kaitei.command.sheet.workbook.CellContent.Amount;
import org.kaitei.command.sheet.workbook.CellContent.Moment;
import org.kaitei.command.sheet.workbook.CellContent.Unread;
import org.kaitei.command.sheet.workbook.CellContent.Words;
import org.kaitei.command.sheet.workbook.GridRow;
import org.kaitei.command.sheet.workbook.WorkbookTable;
import org.kaitei.ledger.Refusal.Fault;

/** The cells of a table in a workbook as texts, as if they had been written into a CSV. */
final class TableCells {

  /**
   * @param texts by column; empty where nothing stands
   * @param numbers by column, without what their formats show behind them
   * @param unread by column
   */
  record OfRow(List<String> texts, Map<Integer, String> numbers, Map<Integer, Unread> unread) {}

  private final WorkbookTable table;
  private final Map<Integer, GridRow> rows = new HashMap<>();
  private final List<String> names;
  private final WorkbookPlace place;
  private final List<Fault> warnings;

  /**
   * @param names of the columns that are asked for
   * @param place where they are
   * @param warnings to which is added what somebody should look at
   */
  TableCells(WorkbookTable table, List<String> names, WorkbookPlace place, List<Fault> warnings) {
    this.table = table;
    this.names = names;
    this.place = place;
    this.warnings = warnings;
    table.rows().forEach(row -> rows.put(row.number(), row));
  }

  OfRow of(GridRow row) {
    var texts = new ArrayList<String>();
    var numbers = new HashMap<Integer, String>();
    var unread = new HashMap<Integer, Unread>();
    for (int i = 0; i < names.size(); i++) {
      CellContent content = content(row, place.at().get(i), names.get(i));
      if (content instanceof Unread why) {
        unread.put(i, why);
      }
      texts.add(text(content));
      if (content instanceof Amount amount) {
        numbers.put(i, amount.number());
        noteRounded(amount, i, row.number());
      }
    }
    return new OfRow(texts, numbers, unread);
  }

  private void noteRounded(Amount amount, int column, int row) {
    if (amount.rounded() && Columns.isFigure(names.get(column))) {
      Map<String, Object> facts = Map.of("row", row, "printed", amount.text());
      warnings.add(new Fault(place.cell(column, row), null, "shown-rounded", facts));
    }
  }

  private CellContent content(GridRow row, int column, String name) {
    if (column < 0) {
      return null;
    }
    CellContent own = row.cell(column);
    CellContent found = own == null ? above(row, column, name) : own;
    return found instanceof Moment moment && !Columns.isPeriod(name)
        ? new Unread("date-in-cell", Map.of("found", moment.code()))
        : found;
  }

  /** What stands in a merged cell holds for all its rows, but for a figure: it may be their sum. */
  private CellContent above(GridRow row, int column, String name) {
    Optional<CellContent> merged =
        table
            .worksheet()
            .merged()
            .beginning(column, row.number())
            .map(rows::get)
            .map(first -> first.cell(column));
    return merged.isPresent() && Columns.isFigure(name)
        ? new Unread("merged-figure", Map.of("found", text(merged.get())))
        : merged.orElse(null);
  }

  private static String text(CellContent content) {
    return switch (content) {
      case Words words -> words.text();
      case Amount amount -> amount.text();
      case Moment moment -> moment.code();
      case Unread why -> "";
      case null -> "";
    };
  }
}
