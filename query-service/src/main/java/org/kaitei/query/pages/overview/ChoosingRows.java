package org.kaitei.query.pages.overview;

import org.kaitei.query.narrowing.Narrowing;

/** What a reader wants to see of a sheet, as an address names it; null or empty for everything. */
public record ChoosingRows(String department, String table, String goal) {

  public Choice choice() {
    return new Choice(Narrowing.of(department, table, goal), null, null);
  }
}
