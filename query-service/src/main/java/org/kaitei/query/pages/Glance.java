package org.kaitei.query.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.plan.ShownTarget;

/**
 * How an indicator stands, in one line: its newest figure beside the target that comes next.
 *
 * @param status whether the figure is provisional or final; null when nobody has said
 * @param aimed what is aimed at, and when; null when nothing is
 * @param inputs that this is computed from
 * @param judged null when the plan has chosen no rule
 */
public record Glance(
    Link figure,
    String period,
    String status,
    Link aimed,
    String until,
    AchievementWord achieved,
    List<InputLine> inputs,
    String judged) {

  /** None for an indicator that has only figures of components, or none at all. */
  static Optional<Glance> of(IndicatorDocument indicator, Visit visit) {
    return indicator.measurements().stream()
        .filter(measured -> measured.component() == null && measured.value() != null)
        .max(Comparator.comparing(ShownMeasurement::period))
        .map(newest -> of(newest, next(indicator, newest), indicator, visit));
  }

  private static Optional<ShownTarget> next(IndicatorDocument indicator, ShownMeasurement newest) {
    List<ShownTarget> targets =
        indicator.targets().stream()
            .filter(target -> target.component() == null && target.achievement() != null)
            .sorted(Comparator.comparing(ShownTarget::period))
            .toList();
    return targets.stream()
        .filter(target -> !target.period().after().isBefore(newest.period().after()))
        .findFirst()
        .or(() -> targets.reversed().stream().findFirst());
  }

  private static Glance of(
      ShownMeasurement newest,
      Optional<ShownTarget> next,
      IndicatorDocument indicator,
      Visit visit) {
    Words words = visit.words();
    String unit = newest.unit() == null ? indicator.unit() : newest.unit();
    return new Glance(
        new Link(words.number(newest.value(), unit), visit.event(newest.position())),
        words.period(newest.period()),
        newest.status() == null ? null : words.say("measured." + newest.status()),
        next.map(t -> new Link(DiffLine.target(t, indicator.unit(), words), event(t, visit)))
            .orElse(null),
        next.map(target -> words.period(target.period())).orElse(null),
        next.map(target -> AchievedLine.word(target.achievement(), words)).orElse(null),
        next.map(target -> InputLine.of(target.achievement().inputs(), visit)).orElse(List.of()),
        next.map(
                t -> new JudgementWords(words).of(t.judgement(), t.achievement(), indicator.unit()))
            .orElse(null));
  }

  private static String event(ShownTarget target, Visit visit) {
    return visit.event(target.position());
  }
}
