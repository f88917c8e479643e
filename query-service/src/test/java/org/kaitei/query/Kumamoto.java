package org.kaitei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;

/** The events that Kumamoto City's sheet of September 2022 becomes, in one transaction. */
public final class Kumamoto {

  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\",|([^,]*),");

  private final List<LedgerEvent> events = new ArrayList<>();
  private final Map<String, IndicatorId> indicators = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();

  private Kumamoto() {}

  /** One line of the file, by the names of its columns. */
  public static List<Map<String, String>> lines() {
    List<String> text = text().lines().toList();
    List<String> columns = cells(text.getFirst());
    return text.stream()
        .skip(1)
        .map(
            line -> {
              List<String> cells = cells(line);
              Map<String, String> named = new LinkedHashMap<>();
              for (int i = 0; i < columns.size(); i++) {
                named.put(columns.get(i), cells.get(i));
              }
              return named;
            })
        .toList();
  }

  public static List<LedgerEvent> imported() {
    Kumamoto sheet = new Kumamoto();
    sheet.events.add(Said.opened(2021));
    lines().forEach(sheet::read);
    return sheet.events;
  }

  public static LedgerEvent corrected(
      String indicator, String period, String before, String after) {
    return new IndicatorEvent.MeasurementCorrected(
        new IndicatorId(indicator),
        null,
        new Period(period),
        Said.measured(before),
        Said.measured(after),
        "再集計",
        Said.BY);
  }

  private void read(Map<String, String> line) {
    IndicatorId indicator = indicator(line);
    Baseline baseline =
        new Baseline(Period.fiscalYear(number(line, "baseline_fy")), figure(line.get("baseline")));
    Target target =
        new Target(
            TargetKind.AT_LEAST,
            figure(line.get("target")),
            Method.named(line.get("method")).orElseThrow());
    Period aimed = Period.fiscalYear(number(line, "target_fy"));
    List<PrintedRow.Actual> actuals = actuals(line);
    Row row = row(line, indicator, aimed);
    once("row" + row.key(), new PlanEvent.RowPlaced(Said.PLAN, row, Said.BY));
    once(
        "baseline" + indicator, new IndicatorEvent.BaselineSet(indicator, null, baseline, Said.BY));
    once(
        "target" + indicator + aimed,
        new PlanEvent.TargetSet(Said.PLAN, indicator, null, aimed, target, 1, Said.BY));
    for (PrintedRow.Actual actual : actuals) {
      once(
          "actual" + indicator + actual.period(),
          new IndicatorEvent.MeasurementRecorded(
              indicator, null, actual.period(), Measurement.of(actual.figure()), Said.BY));
    }
    PrintedRow printed =
        new PrintedRow(
            line.get("unit"), null, baseline, actuals, target, line.get("printed_achievement"));
    events.add(new SheetEvent.RowReported(Said.PLAN, 2021, row, printed, null, Said.BY));
  }

  private IndicatorId indicator(Map<String, String> line) {
    String name = line.get("indicator");
    if (!indicators.containsKey(name)) {
      IndicatorId id = new IndicatorId("kumamoto-" + (indicators.size() + 1));
      indicators.put(name, id);
      Definition definition = new Definition(name, line.get("unit"), null, false, List.of(), null);
      events.add(new PlanEvent.IndicatorNamed(Said.PLAN, id, name, Said.BY));
      events.add(new IndicatorEvent.IndicatorDefined(id, definition, Said.BY));
    }
    return indicators.get(name);
  }

  private static Row row(Map<String, String> line, IndicatorId indicator, Period aimed) {
    String group = line.get("group").isEmpty() ? null : line.get("group");
    RowKey key = new RowKey(line.get("table"), line.get("no"), null);
    boolean relisted = line.get("relisted").equals("yes");
    return new Row(key, null, null, null, group, indicator, relisted, aimed);
  }

  private static List<PrintedRow.Actual> actuals(Map<String, String> line) {
    List<PrintedRow.Actual> actuals = new ArrayList<>();
    for (int year = 2019; year <= 2021; year++) {
      String cell = line.get("actual_" + year);
      if (!cell.isEmpty()) {
        Period period = Period.fiscalYear(number(line, "fy_in_" + year + "_column"));
        actuals.add(new PrintedRow.Actual(year, period, figure(cell)));
      }
    }
    return actuals;
  }

  private void once(String what, LedgerEvent event) {
    if (said.add(what)) {
      events.add(event);
    }
  }

  private static int number(Map<String, String> line, String column) {
    return Integer.parseInt(line.get(column));
  }

  private static Figure figure(String cell) {
    return FigureGrammar.number(cell).orElseThrow();
  }

  private static List<String> cells(String line) {
    return CELL.matcher(line + ",").results().map(Kumamoto::cell).toList();
  }

  private static String cell(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  private static String text() {
    try (var file = Kumamoto.class.getResourceAsStream("/kumamoto-2022-09.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
