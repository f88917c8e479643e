package org.kaitei.query.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Target;
import org.kaitei.query.achievement.InputsFrom;
import org.kaitei.query.achievement.InputsFrom.Origin;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.ShownInputs;
import org.kaitei.query.edition.AchievementsDocument.Achieved;
import org.kaitei.query.edition.AchievementsDocument.InOneEdition;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.indicator.Origins;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.ShownEdition;
import org.kaitei.query.plan.ShownTarget;

/** Holds what was measured of an indicator against the targets of an edition. */
record EditionAchievements(IndicatorView indicator, Period asked) {

  /** The one asked for, or else the newest that something was measured for. */
  Period period() {
    return asked != null
        ? asked
        : indicator.measurements().stream()
            .filter(held -> held.figure() != null && held.figure().isMeasured())
            .map(HeldMeasurement::period)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  String unit() {
    return indicator.definition() == null ? null : indicator.definition().unit();
  }

  /**
   * @param plan as it stood in its last edition then
   */
  InOneEdition beside(PlanView plan) {
    List<Achieved> achieved =
        plan.targets().stream()
            .filter(aimed -> aimed.indicator().equals(indicator.id()))
            .map(aimed -> new Achieved(shown(aimed), achievement(aimed)))
            .toList();
    return new InOneEdition(ShownEdition.of(plan.editions().getLast()), achieved);
  }

  private ShownTarget shown(AimedAt aimed) {
    String unit = indicator.units().former(aimed.target().figure(), aimed.changed().position());
    return ShownTarget.of(aimed).in(unit);
  }

  private boolean isApart(AimedAt aimed) {
    return period() != null
        && indicator
            .measurement(aimed.component(), period())
            .filter(held -> indicator.part(aimed.changed(), held.changed()))
            .isPresent();
  }

  private ShownAchievement achievement(AimedAt aimed) {
    Target target = indicator.presentTarget(aimed);
    Optional<Baseline> baseline = indicator.presentBaseline(aimed.component());
    Figure reference =
        target.comparedWith(
            period -> indicator.presentFigure(aimed.component(), period), baseline.orElse(null));
    Figure actual = period() == null ? null : indicator.presentFigure(aimed.component(), period());
    var progress =
        Progress.of(
                baseline.map(Baseline::figure).orElse(null),
                actual,
                reference,
                indicator.definition())
            .across(
                indicator.series(),
                baseline.map(Baseline::period).orElse(null),
                period(),
                target.reference())
            .apartFromTarget(isApart(aimed));
    var inputs = ShownInputs.of(target, progress, from(aimed));
    return ShownAchievement.of(target, progress, aimed.edition(), null, inputs);
  }

  private InputsFrom from(AimedAt aimed) {
    Origins origins = new Origins(indicator, aimed.component());
    return new InputsFrom(
        origins.ofBaseline(),
        new Origin(period(), origins.of(period()).position()),
        Origin.of(aimed.period(), aimed.changed()),
        origins.of(aimed.target().reference()));
  }
}
