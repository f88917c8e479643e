package org.kaitei.query.indicator;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.judgement.Situation;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Target;
import org.kaitei.query.achievement.InputsFrom;
import org.kaitei.query.achievement.InputsFrom.Origin;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.ShownInputs;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.plan.ShownTarget;

/** A target of an indicator, held against the newest figure that does not come after it. */
public final class TargetStanding {

  private final IndicatorView indicator;
  private final AimedAt aimed;
  private final Optional<Baseline> baseline;
  private final Optional<HeldMeasurement> actual;

  private TargetStanding(IndicatorView indicator, AimedAt aimed) {
    this.indicator = indicator;
    this.aimed = aimed;
    this.baseline = indicator.presentBaseline(aimed.component());
    this.actual =
        indicator.measurements().stream()
            .filter(m -> Objects.equals(m.component(), aimed.component()))
            .filter(m -> m.figure() != null && m.figure().isMeasured())
            .filter(m -> !m.period().after().isAfter(aimed.period().after()))
            .max(Comparator.comparing(HeldMeasurement::period));
  }

  static ShownTarget shown(IndicatorView indicator, AimedAt aimed, Rules rules) {
    return new TargetStanding(indicator, aimed).shown(rules);
  }

  /** All that the indicator is judged by on its way to the target. */
  public static Situation situation(IndicatorView indicator, AimedAt aimed) {
    TargetStanding standing = new TargetStanding(indicator, aimed);
    Target target = indicator.presentTarget(aimed);
    return standing.situation(target, standing.progress(target));
  }

  private Situation situation(Target target, Progress progress) {
    return target.situation(
        progress,
        baseline.map(Baseline::period).orElse(null),
        actual.map(HeldMeasurement::period).orElse(null),
        aimed.period());
  }

  private ShownTarget shown(Rules rules) {
    Target target = indicator.presentTarget(aimed);
    Progress progress = progress(target);
    return ShownTarget.of(aimed)
        .in(indicator.units().former(aimed.target().figure(), aimed.changed().position()))
        .with(
            ShownAchievement.of(target, progress, aimed.edition(), null, inputs(target, progress)),
            rules.judge(aimed.plan(), situation(target, progress)));
  }

  private Progress progress(Target target) {
    Figure reference =
        target.comparedWith(
            period -> indicator.presentFigure(aimed.component(), period), baseline.orElse(null));
    return Progress.of(
            baseline.map(Baseline::figure).orElse(null),
            actual
                .map(held -> indicator.units().present(held.figure(), held.changed().position()))
                .orElse(null),
            reference,
            indicator.definition())
        .across(
            indicator.series(),
            baseline.map(Baseline::period).orElse(null),
            actual.map(HeldMeasurement::period).orElse(null),
            target.reference())
        .apartFromTarget(
            actual.filter(held -> indicator.part(aimed.changed(), held.changed())).isPresent());
  }

  private ShownInputs inputs(Target target, Progress progress) {
    Origins origins = new Origins(indicator, aimed.component());
    return ShownInputs.of(
        target,
        progress,
        new InputsFrom(
            origins.ofBaseline(),
            actual.map(held -> Origin.of(held.period(), held.changed())).orElse(Origin.NONE),
            Origin.of(aimed.period(), aimed.changed()),
            origins.of(target.reference())));
  }
}
