package org.kaitei.query.sheet;

import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Asking;
import org.kaitei.sheet.SheetId;

/** How addresses name a sheet. */
public final class SheetAddress {

  private SheetAddress() {}

  /**
   * Reads which is meant.
   *
   * @throws org.kaitei.ledger.Refusal {@code plan-not-found} or {@code sheet-not-found} for what
   *     cannot be one
   */
  public static SheetId of(String plan, String year) {
    PlanId known = Asking.id("plan", plan, PlanId::new);
    return Asking.id(
        "sheet", plan + "/" + year, sheet -> new SheetId(known, Integer.parseInt(year)));
  }

  /** Where pages about a sheet are found, and what is recorded of it, under {@code /api}. */
  public static String path(SheetId sheet) {
    return "/plans/" + sheet.plan() + "/sheets/" + sheet.year();
  }
}
