package org.kaitei.query.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;

/** Cells to be read. */
public record PrintedCells(List<Cell> cells) {

  static final int MOST = 10_000;

  /**
   * @param printed as it stands in a table; empty for an empty cell
   * @param unit into which figures are converted; null when the printed one is to be kept
   */
  public record Cell(String printed, String unit) {}

  /**
   * @throws Refusal {@code text-missing} or {@code too-many-entries}
   */
  void check() {
    if (cells == null) {
      throw Refusal.invalid("text-missing", Map.of("field", "cells"));
    }
    if (cells.size() > MOST) {
      throw new Refusal(
          Kind.TOO_LARGE, "too-many-entries", Map.of("field", "cells", "most", MOST), List.of());
    }
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) == null || cells.get(i).printed() == null) {
        String pointer = "/cells/" + i + "/printed";
        faults.add(new Fault(null, pointer, "text-missing", Map.of("field", "printed")));
      }
    }
    if (!faults.isEmpty()) {
      throw Refusal.invalid("invalid-cells", faults);
    }
  }
}
