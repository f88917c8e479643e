package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kaitei.command.sheet.TableCells.OfRow;
import org.kaitei.command.sheet.workbook.GridRow;
import org.kaitei.command.sheet.workbook.Workbook;
import org.kaitei.command.sheet.workbook.WorkbookTable;
import org.kaitei.command.sheet.workbook.WrittenForm;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.sheet.SheetId;

/**
 * Reads a sheet file that is a workbook, with all tables on all its worksheets: the form that was
 * exported, after people have worked in it, or a table with the headings of the CSV.
 */
final class SheetWorkbook {

  private final SheetId sheet;
  private final PrintedDefaults defaults;
  private final RowNumbers numbers = new RowNumbers();
  private final LinesOfFile file = new LinesOfFile();
  private final List<Fault> warnings = new ArrayList<>();
  private int untouched;

  private SheetWorkbook(SheetId sheet, PrintedDefaults defaults) {
    this.sheet = sheet;
    this.defaults = defaults;
  }

  /**
   * @throws Refusal {@code unreadable-sheet} with every fault at its cell, {@code too-many-rows}
   *     beyond 10,000, {@code form-of-another-sheet}, {@code no-table}, or what {@link
   *     Workbook#read} refuses
   */
  static SheetFile read(byte[] bytes, SheetId sheet, PrintedDefaults defaults) {
    return new SheetWorkbook(sheet, defaults).read(Workbook.read(bytes));
  }

  private SheetFile read(Workbook workbook) {
    Optional<WrittenForm> written = WrittenForm.of(workbook);
    written.ifPresent(this::refuseAnother);
    List<WorkbookTable> tables = workbook.tables(Columns::isName);
    if (tables.isEmpty()) {
      throw Refusal.invalid("no-table", Map.of());
    }
    for (WorkbookTable table : tables) {
      HiddenParts.note(table, warnings);
      if (table.isForm() && written.isPresent()) {
        untouched += new FormTable(table, written.get(), file, warnings).read(sheet.year());
      } else {
        readPlain(table);
      }
    }
    if (file.lines().isEmpty() && untouched == 0) {
      WorkbookTable first = tables.getFirst();
      String below = first.worksheet().address(0, first.heading() + 1);
      file.faults().add(new Fault(below, null, "no-rows", Map.of("row", first.heading() + 1)));
    }
    file.refuseFaults();
    return new SheetFile(sheet.year(), file.lines(), warnings, untouched);
  }

  private void refuseAnother(WrittenForm written) {
    if (!written.plan().equals(sheet.plan().value())
        || !written.year().equals(Integer.toString(sheet.year()))) {
      throw Refusal.invalid(
          "form-of-another-sheet", Map.of("plan", written.plan(), "year", written.year()));
    }
  }

  private void readPlain(WorkbookTable table) {
    List<String> names = table.names();
    var place = new WorkbookPlace(table, IntStream.range(0, names.size()).boxed().toList());
    Columns columns = Columns.checked(names, sheet.year(), place, file.faults());
    warnings.addAll(columns.noteUnknown());
    var cells = new TableCells(table, names, place, warnings);
    for (GridRow row : table.rows()) {
      OfRow content = cells.of(row);
      var read = new Cells(content.texts(), content.unread(), row.number(), columns, file.faults());
      if (Aside.isOne(row, read)) {
        Aside.note(row, read, warnings);
        continue;
      }
      file.count();
      file.add(
          columns.isPrinted()
              ? new PrintedRowReader(read, columns, defaults, numbers).lines()
              : List.of(LineReader.read(read, columns)));
    }
  }
}
