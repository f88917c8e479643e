package org.kaitei.query.edition;

import java.time.Instant;
import java.util.List;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Units;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Section;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanDocument.Placed;
import org.kaitei.query.plan.ShownEdition;
import org.kaitei.query.plan.ShownTarget;
import org.kaitei.query.question.Answer;

/**
 * What changed in a plan between two editions, each as it last stood. Each change has its {@code
 * words} too, in the language of the reader; they are null before it is told to one.
 *
 * @param title null when it is the same
 * @param judgement the rule that the plan judges by; null when it is the same, a rule that is null
 *     when none was chosen
 * @param indicators those that changed, or whose targets or rows did
 */
public record DiffDocument(
    PlanId plan,
    ShownEdition from,
    ShownEdition to,
    Differing<String> title,
    Differing<JudgementRule> judgement,
    List<IndicatorDiff> indicators,
    List<Differing<Section>> sections,
    List<Differing<Initiative>> initiatives,
    List<Differing<Narrative>> narratives,
    Instant asOf,
    long version)
    implements Answer {

  /** What became of an indicator. */
  public enum Fate {
    ADDED,
    RETIRED,
    CHANGED
  }

  /**
   * @param name as it is now
   * @param unit that its targets are in, but for those that name another; null when nobody has said
   * @param renamed null when it has the same name
   * @param words about its fate; null when it only changed
   */
  public record IndicatorDiff(
      IndicatorId indicator,
      String name,
      String unit,
      Fate fate,
      Differing<String> renamed,
      List<TargetDiff> targets,
      List<RowDiff> rows,
      String words) {

    /** With the units that the targets were set in. */
    IndicatorDiff in(IndicatorView held) {
      Definition definition = held.definition();
      return new IndicatorDiff(
          indicator,
          name,
          definition == null ? null : definition.unit(),
          fate,
          renamed,
          targets.stream().map(target -> target.in(held.units())).toList(),
          rows,
          words);
    }
  }

  /**
   * @param component null for the whole indicator
   */
  public record TargetDiff(
      String component, Period period, ShownTarget before, ShownTarget after, String words) {

    TargetDiff in(Units units) {
      return new TargetDiff(component, period, in(units, before), in(units, after), words);
    }

    private static ShownTarget in(Units units, ShownTarget target) {
      return target == null ? null : target.in(units.former(target.position()));
    }

    public TargetDiff in(String told) {
      return new TargetDiff(component, period, before, after, told);
    }
  }

  /**
   * @param moved whether the row stands elsewhere than before: at another place of its table, under
   *     another number or in another table
   */
  public record RowDiff(Placed before, Placed after, boolean moved, String words) {

    public RowDiff in(String told) {
      return new RowDiff(before, after, moved, told);
    }
  }
}
