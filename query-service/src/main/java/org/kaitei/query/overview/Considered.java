package org.kaitei.query.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.plan.Aspect;
import org.kaitei.query.indicator.IndicatorDocument.ShownDepartment;
import org.kaitei.query.overview.OverviewDocument.Listed;

/**
 * An indicator of a plan with all that an overview asks of it.
 *
 * @param goals by their numbers
 * @param department that answers for it; null for none, or where it is not told
 * @param position of the last event that changed it
 */
record Considered(
    IndicatorId indicator,
    String name,
    List<Aspect> aspects,
    List<Integer> goals,
    List<Aim> aims,
    @Nullable ShownDepartment department,
    long position) {

  /**
   * @param rule null when the plan has chosen none
   */
  Listed judged(@Nullable JudgementRule rule) {
    Stood stood = Stood.of(aims, rule);
    return new Listed(
        indicator,
        name,
        stood.standing(),
        stood.why(),
        stood.component(),
        stood.target(),
        stood.actual(),
        aspects,
        goals,
        department);
  }
}
