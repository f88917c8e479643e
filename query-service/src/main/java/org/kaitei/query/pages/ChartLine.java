package org.kaitei.query.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.figure.Period;
import org.kaitei.query.indicator.IndicatorDocument;

/**
 * What a chart draws as one line. Figures in a former unit have one of their own, with its name.
 *
 * @param unit null for the indicator's
 */
record ChartLine(String kind, String component, String unit) {

  private static final String MEASUREMENT = "measurement";

  /** The lines of an indicator, each with its decimals; null where nothing was measured. */
  static Map<ChartLine, Map<Period, String>> of(IndicatorDocument indicator) {
    Map<ChartLine, Map<Period, String>> lines = new LinkedHashMap<>();
    indicator
        .baselines()
        .forEach(
            b ->
                new ChartLine("baseline", b.component(), b.unit())
                    .put(lines, b.period(), b.value()));
    indicator
        .measurements()
        .forEach(
            m ->
                new ChartLine(MEASUREMENT, m.component(), m.unit())
                    .put(lines, m.period(), m.value()));
    indicator
        .targets()
        .forEach(
            t ->
                new ChartLine("target", t.component(), t.unit()).put(lines, t.period(), t.value()));
    return lines;
  }

  private void put(Map<ChartLine, Map<Period, String>> lines, Period period, String value) {
    lines.computeIfAbsent(this, any -> new LinkedHashMap<>()).put(period, value);
  }

  String name(Words words) {
    String name = words.say("figure." + kind);
    String of = component == null ? name : words.say("with-component", name, component);
    return unit == null ? of : words.say("with-component", of, unit);
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
