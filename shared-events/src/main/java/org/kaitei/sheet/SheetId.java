package org.kaitei.sheet;

import org.kaitei.ledger.StreamId;
import org.kaitei.plan.PlanId;

/** A plan's sheet for one reporting year. A reporting year is not a period. */
public record SheetId(PlanId plan, int year) {

  public StreamId stream() {
    return StreamId.of("sheet", plan, year);
  }
}
