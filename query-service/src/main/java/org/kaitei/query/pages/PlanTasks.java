package org.kaitei.query.pages;

import java.util.List;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;

/** What who is here may do with a plan. */
final class PlanTasks {

  private PlanTasks() {}

  static List<Link> of(PlanId plan, Visit visit) {
    return visit.may(Right.RUN_SUBMISSION)
        ? List.of(new Link(visit.words().say("begin"), visit.to("/plans/" + plan + "/sheets/new")))
        : List.of();
  }
}
