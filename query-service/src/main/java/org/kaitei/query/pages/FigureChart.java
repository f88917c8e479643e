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

  /**
   * What is drawn as one line. Figures in a former unit have one of their own, with its name.
   *
   * @param unit null for the indicator's
   */
  private record Line(String kind, String component, String unit) {

    String name(Words words) {
      String name = words.say("figure." + kind);
      String of = component == null ? name : words.say("with-component", name, component);
      return unit == null ? of : words.say("with-component", of, unit);
    }
  }

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 60;

  static FigureChart of(IndicatorDocument indicator, Words words) {
    Map<Line, Map<Period, String>> lines = new LinkedHashMap<>();
    indicator
        .baselines()
        .forEach(
            b -> put(lines, new Line("baseline", b.component(), b.unit()), b.period(), b.value()));
    indicator
        .measurements()
        .forEach(
            m ->
                put(
                    lines,
                    new Line("measurement", m.component(), m.unit()),
                    m.period(),
                    m.value()));
    indicator
        .targets()
        .forEach(
            t -> put(lines, new Line("target", t.component(), t.unit()), t.period(), t.value()));
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
      Map<Line, Map<Period, String>> lines, Line line, Period period, String value) {
    lines.computeIfAbsent(line, any -> new LinkedHashMap<>()).put(period, value);
  }

  private static Series series(
      Line line, Map<Period, String> values, List<Period> periods, Words words) {
    return new Series(line.kind, line.name(words), periods.stream().map(values::get).toList());
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
