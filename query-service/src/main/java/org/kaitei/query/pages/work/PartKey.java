package org.kaitei.query.pages.work;

import org.kaitei.department.DepartmentId;
import org.kaitei.query.question.Asking;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;

/** A department's part of a sheet, as an address names it. */
public record PartKey(SheetId sheet, DepartmentId department) {

  static PartKey of(String plan, String year, String department) {
    return new PartKey(
        SheetAddress.of(plan, year), Asking.id("department", department, DepartmentId::new));
  }

  /** Where the part is filled, and where the command API hears of it, under {@code /api}. */
  public String path() {
    return SheetAddress.path(sheet) + "/parts/" + department;
  }
}
