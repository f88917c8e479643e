package org.kaitei.query.sheet;

import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Asking;
import org.kaitei.sheet.SheetId;

/** Reads which sheet an address means. */
public final class SheetAddress {

  private SheetAddress() {}

  /**
   * @throws org.kaitei.ledger.Refusal {@code plan-not-found} or {@code sheet-not-found} for what
   *     cannot be one
   */
  public static SheetId of(String plan, String year) {
    return new SheetId(
        Asking.id("plan", plan, PlanId::new), Asking.id("sheet", year, Integer::parseInt));
  }
}
