package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.RowKey;

/** The rows that were read from a file so far, and all that is wrong with it. */
final class LinesOfFile {

  static final int MOST_ROWS = 10_000;

  private final List<SheetLine> lines = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<RowKey, Object> seen = new HashMap<>();
  private int rows;

  List<SheetLine> lines() {
    return lines;
  }

  List<Fault> faults() {
    return faults;
  }

  /**
   * One more row of the file.
   *
   * @throws Refusal {@code too-many-rows}
   */
  void count() {
    if (++rows > MOST_ROWS) {
      throw new Refusal(Kind.TOO_LARGE, "too-many-rows", Map.of("most", MOST_ROWS), List.of());
    }
  }

  void add(List<SheetLine> read) {
    read.forEach(line -> noteDuplicate(line.key(), line.cells()));
    lines.addAll(read);
  }

  /** A row that stands in the file twice is a fault of the second. */
  void noteDuplicate(RowKey key, Cells cells) {
    if (key.table() != null && key.no() != null) {
      Object first = seen.putIfAbsent(key, cells.name());
      if (first != null) {
        cells.fault("no", "duplicate-row", Map.of("first", first));
      }
    }
  }

  /**
   * @throws Refusal {@code unreadable-sheet}
   */
  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw Refusal.invalid("unreadable-sheet", faults);
    }
  }
}
