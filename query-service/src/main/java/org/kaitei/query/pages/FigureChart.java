package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownBreak;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an indicator's chart draws: baselines, measured figures and targets over the periods.
 *
 * @param breaks the periods from which the series does not compare with what was before
 * @param broken what stands beside the line that marks them
 */
public record FigureChart(
    String unit, List<String> periods, List<Series> series, List<String> breaks, String broken) {

  /**
   * Points of one kind.
   *
   * @param values decimals by period; null where there is none
   */
  public record Series(String kind, String name, List<String> values) {}

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 60;

  static FigureChart of(IndicatorDocument indicator, Words words) {
    Map<String, Map<Period, String>> lines = new LinkedHashMap<>();
    indicator
        .baselines()
        .forEach(b -> put(lines, "baseline", b.component(), b.period(), b.value()));
    indicator
        .measurements()
        .forEach(m -> put(lines, "measurement", m.component(), m.period(), m.value()));
    indicator.targets().forEach(t -> put(lines, "target", t.component(), t.period(), t.value()));
    List<Period> breaks = indicator.breaks().stream().map(ShownBreak::from).toList();
    List<Period> periods =
        axis(
            Stream.concat(
                lines.values().stream().flatMap(line -> line.keySet().stream()), breaks.stream()));
    return new FigureChart(
        indicator.unit(),
        periods.stream().map(words::period).toList(),
        lines.entrySet().stream()
            .map(e -> series(e.getKey(), e.getValue(), periods, words))
            .toList(),
        breaks.stream().map(words::period).toList(),
        words.say("series.break"));
  }

  /** Escaped, so that no name can end the element that it stands in. */
  String json() {
    return JSON.writeValueAsString(this).replace("<", "\\u003c");
  }

  private static void put(
      Map<String, Map<Period, String>> lines,
      String kind,
      String component,
      Period period,
      String value) {
    String line = component == null ? kind : kind + " " + component;
    lines.computeIfAbsent(line, any -> new LinkedHashMap<>()).put(period, value);
  }

  private static Series series(
      String line, Map<Period, String> values, List<Period> periods, Words words) {
    String[] kindAndComponent = line.split(" ", 2);
    String name = words.say("figure." + kindAndComponent[0]);
    return new Series(
        kindAndComponent[0],
        kindAndComponent.length == 1
            ? name
            : words.say("with-component", name, kindAndComponent[1]),
        periods.stream().map(values::get).toList());
  }

  /** In time. Where all are years, those without a figure have their place too. */
  private static List<Period> axis(Stream<Period> mentioned) {
    TreeSet<Period> periods = new TreeSet<>(mentioned.toList());
    if (periods.isEmpty() || !periods.stream().allMatch(p -> p.code().matches("FY\\d+"))) {
      return List.copyOf(periods);
    }
    int first = periods.first().start().getYear();
    int last = periods.last().start().getYear();
    List<Period> years = new ArrayList<>();
    for (int year = first; year <= last && last - first < LONGEST; year++) {
      years.add(Period.fiscalYear(year));
    }
    return years.isEmpty() ? List.copyOf(periods) : years;
  }
}
