package org.kaitei.query.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.pages.judgement.JudgementTask;

/** What who is here may do with a plan. */
final class PlanTasks {

  private PlanTasks() {}

  static List<Link> of(PlanId plan, Visit visit) {
    Link begin =
        visit.may(Right.RUN_SUBMISSION)
            ? new Link(visit.words().say("begin"), visit.to("/plans/" + plan + "/sheets/new"))
            : null;
    return Stream.of(begin, JudgementTask.of(plan, visit)).filter(Objects::nonNull).toList();
  }
}
