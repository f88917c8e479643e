package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal.Fault;

/**
 * What became of one row of a file: what it changed, and where it prints something else than
 * stands.
 */
record LineOutcome(
    SheetLine line, IndicatorId indicator, List<Change> changes, List<Fault> warnings) {

  static LineOutcome of(SheetLine line, IndicatorId indicator) {
    return new LineOutcome(line, indicator, new ArrayList<>(), new ArrayList<>());
  }
}
