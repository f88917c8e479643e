package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal.Fault;

/**
 * What became of one row of a file: what it changed, and where it prints something else than
 * stands.
 *
 * @param unacknowledged those of the warnings that somebody must still acknowledge
 */
record LineOutcome(
    SheetLine line,
    IndicatorId indicator,
    List<Change> changes,
    List<Fault> warnings,
    List<Fault> unacknowledged) {

  static LineOutcome of(SheetLine line, IndicatorId indicator) {
    return new LineOutcome(
        line, indicator, new ArrayList<>(), new ArrayList<>(line.warnings()), new ArrayList<>());
  }

  void warn(String column, String code, Map<String, ?> facts) {
    warnings.add(line.cells().faultAt(column, code, facts));
  }

  /** A warning that somebody must have seen before the row is taken. */
  void caution(String column, String code, Map<String, ?> facts, boolean seen) {
    warn(column, code, facts);
    if (!seen) {
      unacknowledged.add(warnings.getLast());
    }
  }

  static List<Fault> unacknowledged(List<LineOutcome> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.unacknowledged.stream()).toList();
  }

  /** Something that stands in the way of this row. */
  Fault obstacle(String column, String code, Map<String, ?> facts) {
    return line.cells().faultAt(column, code, facts);
  }
}
