package org.kaitei.query.edition;

import java.time.Instant;
import java.util.List;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.plan.ShownEdition;
import org.kaitei.query.plan.ShownTarget;
import org.kaitei.query.question.Answer;

/**
 * The same figures of an indicator beside the targets of each edition of a plan.
 *
 * @param name by which the plan knows the indicator
 * @param unit null for as long as nobody has defined the indicator
 * @param period that was measured; null when nothing was
 */
public record AchievementsDocument(
    PlanId plan,
    IndicatorId indicator,
    String name,
    String unit,
    Period period,
    List<InOneEdition> editions,
    Instant asOf,
    long version)
    implements Answer {

  /** The targets of an edition, as it last stood, and what the figures achieve of them. */
  public record InOneEdition(ShownEdition edition, List<Achieved> targets) {}

  public record Achieved(ShownTarget target, ShownAchievement achievement) {}
}
