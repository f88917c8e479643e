package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Breaks;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.edition.AchievementsDocument;
import org.kaitei.query.edition.AchievementsDocument.Achieved;
import org.kaitei.query.edition.AchievementsDocument.InOneEdition;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownBaseline;
import org.kaitei.query.indicator.IndicatorDocument.ShownBreak;
import org.kaitei.query.plan.ShownTarget;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an indicator's chart draws: baselines, measured figures and targets over time.
 *
 * @param whole whether nothing lies between two whole numbers, as with ranks
 * @param breaks where the marks of breaks stand: between the figures that do not compare
 * @param broken what stands beside the marks
 */
public record FigureChart(
    String unit,
    boolean whole,
    List<Tick> ticks,
    List<Series> series,
    List<Long> breaks,
    String broken) {

  /** A period on the axis, see {@link TimeAxis}. */
  public record Tick(long at, String period) {}

  /**
   * Points of one kind.
   *
   * @param former whether it shows what an earlier edition aimed at
   */
  public record Series(String kind, String name, boolean former, List<Point> points) {}

  /**
   * @param period that it is of; the words for a break where that interrupts the line
   * @param value a decimal; null where the line is interrupted
   * @param begins whether a path only begins here, at a figure that another line shows
   * @param status in words, where the figure is provisional; else null
   */
  public record Point(long at, String period, String value, boolean begins, String status) {

    Point(long at, String period, String value) {
      this(at, period, value, false, null);
    }
  }

  private static final JsonMapper JSON = new JsonMapper();

  static FigureChart of(IndicatorDocument indicator, Words words) {
    return of(indicator, List.of(), Map.of(), words);
  }

  /**
   * @param plans what the editions of each aimed at
   * @param titles of the plans
   */
  static FigureChart of(
      IndicatorDocument indicator,
      List<AchievementsDocument> plans,
      Map<PlanId, String> titles,
      Words words) {
    Map<ChartLine, Map<Period, String>> lines = ChartLine.of(indicator);
    for (AchievementsDocument plan : plans) {
      String of = plans.size() > 1 ? titles.getOrDefault(plan.plan(), "") + " " : "";
      plan.editions().forEach(then -> lines.putAll(former(of, then, indicator, words)));
    }
    List<Period> breaks = indicator.breaks().stream().map(ShownBreak::from).toList();
    TimeAxis axis = axis(lines, breaks);
    Map<Period, Long> marks = new TreeMap<>();
    breaks.forEach(broken -> marks.put(broken, axis.mark(broken)));
    return new FigureChart(
        indicator.unit(),
        ranks(indicator),
        axis.periods().stream().map(p -> new Tick(TimeAxis.at(p), words.period(p))).toList(),
        lines.entrySet().stream()
            .map(line -> series(line.getKey(), line.getValue(), marks, indicator, words))
            .toList(),
        List.copyOf(marks.values()),
        words.say("series.break"));
  }

  /** Escaped, so that no name can end the element that it stands in. */
  String json() {
    return JSON.writeValueAsString(this).replace("<", "\\u003c");
  }

  private static boolean ranks(IndicatorDocument indicator) {
    return "位".equals(indicator.unit())
        || indicator.targets().stream().anyMatch(target -> target.kind() == TargetKind.RANK);
  }

  private static TimeAxis axis(Map<ChartLine, Map<Period, String>> lines, List<Period> breaks) {
    Set<Period> mentioned = new HashSet<>(breaks);
    lines.forEach((line, values) -> mentioned.addAll(line.periods(values)));
    return TimeAxis.of(mentioned);
  }

  private static Map<ChartLine, Map<Period, String>> former(
      String of, InOneEdition edition, IndicatorDocument indicator, Words words) {
    List<ShownTarget> targets = edition.targets().stream().map(Achieved::target).toList();
    return ChartLine.former(
        of + EditionLine.titled(edition.edition(), words), targets, indicator.targets());
  }

  private static Series series(
      ChartLine line,
      Map<Period, String> values,
      Map<Period, Long> marks,
      IndicatorDocument indicator,
      Words words) {
    List<Point> points = new ArrayList<>();
    line.beginning(indicator, values).map(b -> beginning(b, words)).ifPresent(points::add);
    Period last = null;
    for (Period period : line.periods(values)) {
      points.addAll(interruptions(last, period, marks, words));
      String status =
          line.isProvisional(period, indicator) ? words.say("measured.PROVISIONAL") : null;
      points.add(
          new Point(TimeAxis.at(period), words.period(period), values.get(period), false, status));
      last = period;
    }
    return new Series(line.kind(), line.name(words), line.edition() != null, points);
  }

  private static Point beginning(ShownBaseline from, Words words) {
    String period = words.period(from.period());
    return new Point(TimeAxis.at(from.period()), period, from.value(), true, null);
  }

  private static List<Point> interruptions(
      Period from, Period to, Map<Period, Long> marks, Words words) {
    return marks.entrySet().stream()
        .filter(mark -> new Breaks(Set.of(mark.getKey())).part(from, to))
        .map(mark -> new Point(mark.getValue(), words.say("series.break"), null))
        .toList();
  }
}
