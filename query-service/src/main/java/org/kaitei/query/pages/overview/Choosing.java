package org.kaitei.query.pages.overview;

import org.kaitei.plan.Aspect;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.overview.Standing;

/** What a reader wants to see of a plan, as an address names it; null or empty for everything. */
public record Choosing(
    String department, String table, String goal, String standing, String aspect) {

  public Choice choice() {
    return new Choice(
        Narrowing.of(department, table, goal),
        standing == null || standing.isBlank()
            ? null
            : Choice.named(Standing.class, "standing", standing),
        Narrowing.having(aspect, text -> Choice.named(Aspect.class, "aspect", text)));
  }
}
