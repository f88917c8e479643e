package org.kaitei.command.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;

/** Reads a sheet file in CSV, whole, and refuses it with everything that is wrong with it. */
final class SheetCsv {

  private final int year;
  private final PrintedDefaults defaults;
  private final RowNumbers numbers = new RowNumbers();
  private final LinesOfFile file = new LinesOfFile();

  private SheetCsv(int year, PrintedDefaults defaults) {
    this.year = year;
    this.defaults = defaults;
  }

  /**
   * @param year the reporting year that the file is sent for
   * @param defaults for files of printed cells
   * @throws Refusal {@code unreadable-sheet} with every fault at its cell, {@code too-many-rows}
   *     beyond 10,000, {@code unknown-encoding}, {@code broken-csv}
   */
  static SheetFile read(byte[] bytes, int year, PrintedDefaults defaults) {
    return new SheetCsv(year, defaults).read(CsvText.decoded(bytes));
  }

  private SheetFile read(String text) {
    var records = new CsvRecords(text);
    Columns columns = columns(records);
    readLines(records, columns);
    if (file.lines().isEmpty()) {
      file.faults().add(new Fault("2", null, "no-rows", Map.of("row", 2)));
    }
    file.refuseFaults();
    return new SheetFile(year, file.lines(), columns.noteUnknown(), 0);
  }

  private Columns columns(Iterator<CSVRecord> records) {
    CSVRecord heading = records.hasNext() ? records.next() : null;
    if (heading == null || isBlank(heading)) {
      throw Refusal.invalid(
          "empty-file", List.of(new Fault("1", null, "no-heading", Map.of("row", 1))));
    }
    return Columns.checked(heading.toList(), year, Place.CSV, file.faults());
  }

  private void readLines(Iterator<CSVRecord> records, Columns columns) {
    for (int row = 2; records.hasNext(); row++) {
      CSVRecord record = records.next();
      if (isBlank(record)) {
        continue;
      }
      file.count();
      var cells = new Cells(record.toList(), Map.of(), row, columns, file.faults());
      noteSurplus(cells, record, columns);
      file.add(
          columns.isPrinted()
              ? new PrintedRowReader(cells, columns, defaults, numbers).lines()
              : List.of(LineReader.read(cells, columns)));
    }
  }

  private static void noteSurplus(Cells cells, CSVRecord record, Columns columns) {
    if (record.stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank())) {
      cells.fault("table", "surplus-cells", Map.of("width", columns.width()));
    }
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }
}
