package org.kaitei.command.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.kaitei.ledger.Refusal.Fault;

/** Where the table of a file is, so that its cells are named as people see them. */
interface Place {

  /** A file of text alone, whose first row is the heading. */
  Place CSV =
      new Place() {
        @Override
        public int heading() {
          return 1;
        }

        @Override
        public String cell(int column, int row) {
          return CellReference.convertNumToColString(column) + row;
        }

        @Override
        public String row(int row) {
          return Integer.toString(row);
        }

        @Override
        public Object name(int row) {
          return row;
        }

        @Override
        public boolean hasPrintedPeriods() {
          return false;
        }
      };

  /** The row of the heading, from 1. */
  int heading();

  /**
   * @param column of the table, from 0
   */
  String cell(int column, int row);

  /** A whole row, for what has no column of its own. */
  String row(int row);

  /** A row as another row's fault names it. */
  default Object name(int row) {
    return row(row);
  }

  /** Whether periods are also read as people print them, 2021年度, and not as codes alone. */
  default boolean hasPrintedPeriods() {
    return true;
  }

  /** A fault of the heading as a whole. */
  default Fault fault(String code, Map<String, ?> facts) {
    return fault(row(heading()), code, facts);
  }

  /** A fault of one heading. */
  default Fault fault(String heading, int column, String code) {
    return fault(cell(column, heading()), code, Map.of("column", heading));
  }

  private Fault fault(String cell, String code, Map<String, ?> facts) {
    var placed = new LinkedHashMap<String, Object>();
    placed.put("row", heading());
    placed.putAll(facts);
    return new Fault(cell, null, code, placed);
  }
}
