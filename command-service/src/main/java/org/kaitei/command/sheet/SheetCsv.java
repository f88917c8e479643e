package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.RowKey;

/** Reads a sheet file in CSV, whole, and refuses it with everything that is wrong with it. */
final class SheetCsv {

  static final int MOST_ROWS = 10_000;

  private final int year;
  private final PrintedDefaults defaults;
  private final RowNumbers numbers = new RowNumbers();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<RowKey, Integer> seen = new HashMap<>();

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
    List<SheetLine> lines = lines(records, columns);
    if (lines.isEmpty()) {
      faults.add(new Fault("2", null, "no-rows", Map.of("row", 2)));
    }
    refuseFaults();
    return new SheetFile(year, lines, columns.unknown());
  }

  private Columns columns(Iterator<CSVRecord> records) {
    CSVRecord heading = records.hasNext() ? records.next() : null;
    if (heading == null || isBlank(heading)) {
      throw Refusal.invalid(
          "empty-file", List.of(new Fault("1", null, "no-heading", Map.of("row", 1))));
    }
    Columns columns = Columns.of(heading.toList(), year, faults);
    columns.noteMisspelt(faults);
    if (!columns.reportingYears().isEmpty() && columns.reportingYear() != year) {
      faults.add(
          new Fault(
              columns.cell(Columns.actualOf(columns.reportingYear()), 1),
              null,
              "reporting-year-differs",
              Map.of("row", 1, "asked", year, "found", columns.reportingYear())));
    }
    return columns;
  }

  private List<SheetLine> lines(Iterator<CSVRecord> records, Columns columns) {
    var lines = new ArrayList<SheetLine>();
    for (int row = 2; records.hasNext(); row++) {
      CSVRecord record = records.next();
      if (isBlank(record)) {
        continue;
      }
      if (lines.size() >= MOST_ROWS) {
        throw new Refusal(Kind.TOO_LARGE, "too-many-rows", Map.of("most", MOST_ROWS), List.of());
      }
      var cells = new Cells(record, row, columns, faults);
      noteSurplus(cells, record, columns);
      List<SheetLine> read =
          columns.isPrinted()
              ? new PrintedRowReader(cells, columns, defaults, numbers).lines()
              : List.of(LineReader.read(cells, columns));
      read.forEach(this::noteDuplicate);
      lines.addAll(read);
    }
    return lines;
  }

  private static void noteSurplus(Cells cells, CSVRecord record, Columns columns) {
    if (record.stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank())) {
      cells.fault("table", "surplus-cells", Map.of("width", columns.width()));
    }
  }

  private void noteDuplicate(SheetLine line) {
    RowKey key = line.key();
    Integer first =
        key.table() == null || key.no() == null ? null : seen.putIfAbsent(key, line.cells().row());
    if (first != null) {
      line.cells().fault("no", "duplicate-row", Map.of("first", first));
    }
  }

  private void refuseFaults() {
    if (!faults.isEmpty()) {
      throw Refusal.invalid("unreadable-sheet", faults);
    }
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }
}
