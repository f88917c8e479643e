package org.kaitei.query.plan;

import java.time.Instant;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.judgement.ShownJudgement;

/**
 * A target with what it belongs to and when it was last changed.
 *
 * @param value a decimal; null where the kind has none of its own
 * @param reference the period that it compares with; null for the baseline or none
 * @param unit that it was set in, where that is known and not the indicator's any more; else null
 * @param method null when people judge
 * @param revision of the plan
 * @param achievement null where the target is shown without figures
 * @param judgement null also when the plan has chosen no rule
 */
public record ShownTarget(
    PlanId plan,
    IndicatorId indicator,
    String component,
    Period period,
    String value,
    String printed,
    String unit,
    TargetKind kind,
    Period reference,
    String method,
    int edition,
    long revision,
    long position,
    Instant recordedAt,
    ShownAchievement achievement,
    ShownJudgement judgement) {

  public static ShownTarget of(AimedAt aimed) {
    Target target = aimed.target();
    return new ShownTarget(
        aimed.plan(),
        aimed.indicator(),
        aimed.component(),
        aimed.period(),
        target.figure().decimal(),
        target.figure().printed(),
        null,
        target.kind(),
        target.reference(),
        target.method() == null ? null : target.method().name(),
        aimed.edition(),
        aimed.changed().revision(),
        aimed.changed().position(),
        aimed.changed().recordedAt(),
        null,
        null);
  }

  /** The same target, held against figures. */
  public ShownTarget with(ShownAchievement achieved, ShownJudgement judged) {
    return new ShownTarget(
        plan,
        indicator,
        component,
        period,
        value,
        printed,
        unit,
        kind,
        reference,
        method,
        edition,
        revision,
        position,
        recordedAt,
        achieved,
        judged);
  }

  /** The same target, which was set in another unit than the indicator has now. */
  public ShownTarget in(String former) {
    return new ShownTarget(
        plan,
        indicator,
        component,
        period,
        value,
        printed,
        former,
        kind,
        reference,
        method,
        edition,
        revision,
        position,
        recordedAt,
        achievement,
        judgement);
  }
}
