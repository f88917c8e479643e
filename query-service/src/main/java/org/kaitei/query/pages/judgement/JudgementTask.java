package org.kaitei.query.pages.judgement;

import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;

/** Where is said how a plan judges its indicators. */
public final class JudgementTask {

  private JudgementTask() {}

  /** Null where who is here may not say it. */
  public static @Nullable Link of(PlanId plan, Visit visit) {
    return visit.may(Right.PLAN)
        ? new Link(visit.words().say("judgement.choose"), visit.to("/plans/" + plan + "/judgement"))
        : null;
  }
}
