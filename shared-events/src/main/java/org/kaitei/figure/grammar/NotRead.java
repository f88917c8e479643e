package org.kaitei.figure.grammar;

import java.util.List;
import org.kaitei.figure.Period;

/** Said by a rule that finds that a cell is not one figure; it ends the reading of the cell. */
final class NotRead extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final transient List<Draft> readings;

  /**
   * @param readings what the cell may mean; empty when it is kept as words
   */
  NotRead(Reason reason, Draft... readings) {
    super(reason.code(), null, false, false);
    this.reason = reason;
    this.readings = List.of(readings);
  }

  Reason reason() {
    return reason;
  }

  /** The period of a cell that prints nothing else; otherwise null. */
  Period period() {
    return reason == Reason.ONLY_A_PERIOD ? readings.getFirst().period : null;
  }

  List<Draft> readings() {
    return readings;
  }
}
