package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.command.sheet.TableCells.OfRow;
import org.kaitei.command.sheet.workbook.CellContent.Unread;
import org.kaitei.command.sheet.workbook.CellContent.Words;
import org.kaitei.command.sheet.workbook.GridRow;
import org.kaitei.command.sheet.workbook.WorkbookTable;
import org.kaitei.command.sheet.workbook.WrittenForm;
import org.kaitei.form.FormNames;
import org.kaitei.ledger.Refusal.Fault;

/**
 * A table of the form that was exported. A row that it was exported with says only what was changed
 * in it; one that people put in says all that it holds, as a row of a CSV.
 */
final class FormTable {

  private final WorkbookTable table;
  private final WrittenForm written;
  private final LinesOfFile file;
  private final List<Fault> warnings;
  private final List<String> names;
  private final WorkbookPlace place;
  private String lastTable = "";

  /**
   * @param written what the form said when it was exported
   */
  FormTable(WorkbookTable table, WrittenForm written, LinesOfFile file, List<Fault> warnings) {
    this.table = table;
    this.written = written;
    this.file = file;
    this.warnings = warnings;
    this.names = new ArrayList<>(written.columns());
    this.names.add(Columns.REASON);
    this.place = new WorkbookPlace(table, names.stream().map(table.names()::indexOf).toList());
  }

  /** Adds its lines to the file's, and answers how many rows were not touched. */
  int read(int year) {
    Columns columns = Columns.of(names, year, place, file.faults());
    var content = new TableCells(table, names, place, warnings);
    int untouched = 0;
    for (GridRow row : table.rows()) {
      OfRow read = content.of(row);
      Map<String, String> said = written.rows().get(name(row));
      if (said == null) {
        readNew(row, read, columns);
        continue;
      }
      file.count();
      lastTable = said.getOrDefault("table", lastTable);
      var form = new FormRow(read, row.number(), columns, said, file.faults(), warnings);
      if (form.isTouched()) {
        file.add(List.of(form.line(written.rows().values())));
      } else {
        file.noteDuplicate(form.key(), form.cells());
        untouched++;
      }
    }
    return untouched;
  }

  private void readNew(GridRow row, OfRow read, Columns columns) {
    var texts = new ArrayList<>(read.texts());
    texts.set(names.indexOf("table"), lastTable);
    Map<Integer, Unread> unread = new HashMap<>(read.unread());
    var cells = new Cells(texts, unread, row.number(), columns, file.faults());
    if (name(row).startsWith(FormNames.ROW)) {
      cells.fault("no", "unknown-form-row", Map.of());
    } else if (Aside.isOne(row, cells)) {
      Aside.note(row, cells, warnings);
    } else {
      file.count();
      file.add(List.of(LineReader.read(cells, columns)));
    }
  }

  private static String name(GridRow row) {
    return row.cell(0) instanceof Words words ? words.text().strip() : "";
  }
}
