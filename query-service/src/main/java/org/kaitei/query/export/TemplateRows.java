package org.kaitei.query.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.indicator.IndicatorsDocument.Listed;
import org.kaitei.query.plan.PlanDocument.Placed;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;

/**
 * The rows that a department fills in for a year: those of the plan, each as the sheet has it, else
 * as the sheet before had it, with a further column for the year.
 */
final class TemplateRows {

  /** Nothing is computed before the figure is there. */
  private static final ShownAchievement NOT_YET =
      new ShownAchievement(null, null, null, null, null, null, null, null, null);

  private final int year;
  private final Map<RowKey, ShownRow> shown = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<IndicatorId, Listed> indicators = new LinkedHashMap<>();

  /**
   * @param before the sheet of an earlier year; null when there is none
   */
  TemplateRows(Exports.Source source, SheetDocument before) {
    year = source.sheet().reportingYear();
    source.indicators().indicators().forEach(listed -> indicators.put(listed.id(), listed));
    take(source.sheet());
    Set<RowKey> standing = new HashSet<>(shown.keySet());
    for (Placed placed : source.plan().rows()) {
      RowKey key = new RowKey(placed.table(), placed.no(), placed.component());
      if (standing.add(key)) {
        titles.putIfAbsent(
            placed.table(), placed.tableTitle() == null ? placed.table() : placed.tableTitle());
        shown.put(key, withYear(before == null ? null : find(before, key), placed));
      }
    }
  }

  private void take(SheetDocument sheet) {
    for (Table table : sheet.tables()) {
      titles.put(table.id(), table.title());
      for (ShownRow row : table.rows()) {
        shown.put(new RowKey(table.id(), row.no(), row.component()), row);
      }
    }
  }

  private static ShownRow find(SheetDocument sheet, RowKey key) {
    return sheet.tables().stream()
        .filter(table -> table.id().equals(key.table()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> new RowKey(key.table(), row.no(), row.component()).equals(key))
        .findFirst()
        .orElse(null);
  }

  /** The tables with the rows whose indicator is meant. */
  List<Table> tables(Predicate<IndicatorId> meant) {
    Map<String, List<ShownRow>> tables = new LinkedHashMap<>();
    shown.forEach(
        (key, row) -> {
          if (meant.test(row.indicator())) {
            tables.computeIfAbsent(key.table(), any -> new ArrayList<>()).add(row);
          }
        });
    return tables.entrySet().stream()
        .map(table -> new Table(table.getKey(), titles.get(table.getKey()), table.getValue()))
        .toList();
  }

  private ShownRow withYear(ShownRow before, Placed placed) {
    Listed indicator = indicators.get(placed.indicator());
    List<ShownActual> actuals = new ArrayList<>();
    if (before != null) {
      before.actuals().stream().filter(a -> a.reportingYear() < year).forEach(actuals::add);
    }
    actuals.add(standing(indicator, placed.component()));
    return new ShownRow(
        placed.no(),
        placed.component(),
        placed.section(),
        placed.initiative(),
        placed.group(),
        placed.indicator(),
        indicator == null ? null : indicator.name(),
        placed.relisted(),
        before == null ? List.of() : before.sdgTargets(),
        before != null ? before.unit() : indicator == null ? null : indicator.unit(),
        before == null ? null : before.baseline(),
        actuals,
        before == null ? null : before.target(),
        NOT_YET,
        null,
        List.of());
  }

  /** What was measured for the year already, or an empty cell. */
  private ShownActual standing(Listed indicator, String component) {
    Period period = Period.fiscalYear(year);
    if (indicator == null) {
      return new ShownActual(year, period, null, null);
    }
    return indicator.latest().stream()
        .filter(latest -> latest.period().equals(period))
        .filter(latest -> Objects.equals(latest.component(), component))
        .findFirst()
        .map(this::actual)
        .orElse(new ShownActual(year, period, null, null));
  }

  private ShownActual actual(ShownMeasurement standing) {
    return new ShownActual(
        year,
        standing.period(),
        standing.value(),
        standing.printed(),
        standing.unit(),
        standing.status(),
        standing.position());
  }
}
