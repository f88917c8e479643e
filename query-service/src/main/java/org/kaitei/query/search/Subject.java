package org.kaitei.query.search;

import org.kaitei.plan.PlanId;

/**
 * What is found.
 *
 * @param id of what is only known within a plan, with the plan's before it
 */
public record Subject(Kind kind, String id) {

  /** In the order in which finds are shown. */
  public enum Kind {
    PLAN,
    SECTION,
    INITIATIVE,
    NARRATIVE,
    INDICATOR,
    NOTE
  }

  static Subject within(PlanId plan, Kind kind, Object id) {
    return new Subject(kind, plan + "/" + id);
  }

  /** The id without that of a plan. */
  String ownId() {
    return id.substring(id.indexOf('/') + 1);
  }
}
