package org.kaitei.command.sheet;

import java.util.List;
import java.util.Map;
import org.kaitei.figure.grammar.Remark;
import org.kaitei.ledger.Refusal.Fault;

/** What there is to say about a baseline or an actual whose cell says more than its value. */
final class MeasuredCell {

  private static final Map<Remark.Kind, String> LOOKED_AT =
      Map.of(
          Remark.Kind.REFERENCE_VALUE, "printed-reference-value",
          Remark.Kind.ESTIMATED, "printed-estimate",
          Remark.Kind.ABOUT, "printed-about");

  private MeasuredCell() {}

  /** Nobody can tell which number was measured where 95%以上 is printed. */
  static void check(PrintedCell cell, Cells cells, List<Fault> warnings) {
    Map<String, String> facts = Map.of("printed", cell.printed());
    if (cell.figures().stream().anyMatch(figure -> figure.comparator() != null)) {
      cells.fault(cell.column(), "measured-with-comparator", facts);
    }
    LOOKED_AT.forEach(
        (kind, code) -> {
          if (cell.has(kind)) {
            warnings.add(cells.faultAt(cell.column(), code, facts));
          }
        });
  }
}
