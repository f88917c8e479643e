package org.kaitei.query.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Breaks;
import org.kaitei.indicator.Measurement;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownBaseline;
import org.kaitei.query.indicator.IndicatorDocument.ShownBreak;
import org.kaitei.query.plan.ShownTarget;

/**
 * What a chart draws as one line. Figures in a former unit have one of their own, with its name.
 *
 * @param unit null for the indicator's
 * @param edition whose targets these are, as it is read; null for those that stand
 */
record ChartLine(String kind, String component, String unit, String edition) {

  private static final String BASELINE = "baseline";
  private static final String MEASUREMENT = "measurement";
  private static final String TARGET = "target";

  /** The lines of an indicator, each with its decimals; null where nothing was measured. */
  static Map<ChartLine, Map<Period, String>> of(IndicatorDocument indicator) {
    Map<ChartLine, Map<Period, String>> lines = new LinkedHashMap<>();
    indicator
        .baselines()
        .forEach(
            b ->
                new ChartLine(BASELINE, b.component(), b.unit(), null)
                    .put(lines, b.period(), b.value()));
    indicator
        .measurements()
        .forEach(
            m ->
                new ChartLine(MEASUREMENT, m.component(), m.unit(), null)
                    .put(lines, m.period(), m.value()));
    indicator.targets().forEach(target -> aim(lines, target, null));
    return lines;
  }

  private static void aim(
      Map<ChartLine, Map<Period, String>> lines, ShownTarget target, String edition) {
    new ChartLine(TARGET, target.component(), target.unit(), edition)
        .put(lines, target.period(), target.value());
  }

  /** What an edition aimed at, as far as that is not what is aimed at now. */
  static Map<ChartLine, Map<Period, String>> former(
      String edition, List<ShownTarget> targets, List<ShownTarget> standing) {
    Map<ChartLine, Map<Period, String>> lines = new LinkedHashMap<>();
    boolean stands =
        targets.stream().allMatch(then -> standing.stream().anyMatch(now -> same(then, now)));
    if (!stands) {
      targets.forEach(target -> aim(lines, target, edition));
    }
    return lines;
  }

  private static boolean same(ShownTarget one, ShownTarget other) {
    return one.plan().equals(other.plan())
        && one.period().equals(other.period())
        && Objects.equals(one.component(), other.component())
        && Objects.equals(one.value(), other.value())
        && Objects.equals(one.unit(), other.unit());
  }

  /** The baseline from which a path leads to these targets; none where nothing leads there. */
  Optional<ShownBaseline> beginning(IndicatorDocument indicator, Map<Period, String> values) {
    Optional<Period> first = periods(values).stream().findFirst();
    return indicator.baselines().stream()
        .filter(b -> kind.equals(TARGET) && b.value() != null)
        .filter(b -> Objects.equals(b.component(), component) && Objects.equals(b.unit(), unit))
        .filter(b -> first.isPresent() && b.period().after().isBefore(first.get().after()))
        .filter(b -> !new Breaks(broken(indicator)).part(b.period(), first.get()))
        .findFirst();
  }

  private static Set<Period> broken(IndicatorDocument indicator) {
    return indicator.breaks().stream().map(ShownBreak::from).collect(Collectors.toSet());
  }

  /** Whether what was measured for the period is provisional (速報). */
  boolean isProvisional(Period period, IndicatorDocument indicator) {
    return kind.equals(MEASUREMENT)
        && indicator.measurements().stream()
            .filter(m -> m.period().equals(period) && Objects.equals(m.component(), component))
            .anyMatch(m -> m.status() == Measurement.Status.PROVISIONAL);
  }

  private void put(Map<ChartLine, Map<Period, String>> lines, Period period, String value) {
    lines.computeIfAbsent(this, any -> new LinkedHashMap<>()).put(period, value);
  }

  String name(Words words) {
    String name = words.say("figure." + kind);
    for (String part : Stream.of(component, unit, edition).filter(Objects::nonNull).toList()) {
      name = words.say("with-component", name, part);
    }
    return name;
  }

  /**
   * In time. A year without a figure interrupts what was measured; targets are for some years only,
   * and a line leads from each to the next.
   */
  List<Period> periods(Map<Period, String> values) {
    return kind.equals(MEASUREMENT)
        ? TimeAxis.filled(values.keySet())
        : values.entrySet().stream()
            .filter(target -> target.getValue() != null)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
  }
}
