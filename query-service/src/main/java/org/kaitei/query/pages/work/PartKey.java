package org.kaitei.query.pages.work;

import org.kaitei.department.DepartmentId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Asking;
import org.kaitei.sheet.SheetId;

/** A department's part of a sheet, as an address names it. */
public record PartKey(SheetId sheet, DepartmentId department) {

  static PartKey of(String plan, String year, String department) {
    return new PartKey(sheet(plan, year), Asking.id("department", department, DepartmentId::new));
  }

  /** The sheet that an address names. */
  public static SheetId sheet(String plan, String year) {
    return new SheetId(
        Asking.id("plan", plan, PlanId::new), Asking.id("sheet", year, Integer::parseInt));
  }

  /** Where pages about a sheet are found. */
  public static String path(SheetId sheet) {
    return "/plans/" + sheet.plan() + "/sheets/" + sheet.year();
  }

  /** Where the part is filled, and where the command API hears of it, under {@code /api}. */
  public String path() {
    return path(sheet) + "/parts/" + department;
  }
}
