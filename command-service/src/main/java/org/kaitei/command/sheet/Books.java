package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorCommand;
import org.kaitei.command.plan.Former;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.plan.PlanCommand;
import org.kaitei.command.plan.TargetKey;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;

/**
 * The states that an import decides on, each moving on with every event that was decided so far.
 */
final class Books {

  private Plan plan;
  private Sheet sheet;
  private final Map<IndicatorId, Indicator> indicators;
  private final List<PlanEvent> planEvents = new ArrayList<>();
  private final List<SheetEvent> sheetEvents = new ArrayList<>();
  private final Map<IndicatorId, List<IndicatorEvent>> indicatorEvents = new LinkedHashMap<>();

  Books(Plan plan, Sheet sheet, Map<IndicatorId, Indicator> indicators) {
    this.plan = plan;
    this.sheet = sheet;
    this.indicators = new LinkedHashMap<>(indicators);
  }

  /** Whether the row's indicator was taken from that place, though the plan still names it. */
  boolean hasDropped(Row row) {
    return plan.former().places().contains(Former.Place.of(row))
        && !plan.indicators().isRetired(row.indicator());
  }

  /** Whether the target was, likewise. */
  boolean hasDropped(TargetKey target) {
    return plan.former().targets().contains(target)
        && !plan.indicators().isRetired(target.indicator());
  }

  Indicator indicator(IndicatorId id) {
    return indicators.get(id);
  }

  /**
   * The row as it is to stand: with what the file leaves unsaid taken from what stands at its place
   * in the plan. A form does not move rows: where the plan has one that it knows, that is the row.
   */
  Row row(SheetLine line, IndicatorId indicator) {
    Row said = line.row(indicator);
    Row standing = plan.rows().get(line.key());
    if (line.isOfForm()) {
      return placed(line.key(), indicator).orElse(said);
    }
    return standing == null ? said : said.over(standing);
  }

  /** Whether the sheet shows what was changed in a row of a form as soon as the figures change. */
  boolean shows(SheetLine line) {
    return line.printed().achievement() == null
        && printed(line.key())
            .filter(row -> line.touchedActuals().allMatch(row::hasColumn))
            .isPresent();
  }

  /** The row at its place in the plan; empty when the plan has none of this indicator there. */
  Optional<Row> placed(RowKey key, IndicatorId indicator) {
    return Optional.ofNullable(plan.rows().get(key))
        .filter(row -> row.indicator().equals(indicator));
  }

  /** What the row prints on the sheet so far; empty when the sheet does not have it. */
  Optional<PrintedRow> printed(RowKey key) {
    return Optional.ofNullable(sheet.rows().get(key)).map(Sheet.Standing::printed);
  }

  List<PlanEvent> decide(PlanCommand command) {
    List<PlanEvent> events = plan.decide(command);
    events.forEach(event -> plan = plan.evolve(event));
    planEvents.addAll(events);
    return events;
  }

  List<IndicatorEvent> decide(IndicatorCommand command) {
    List<IndicatorEvent> events = indicators.get(command.indicator()).decide(command);
    for (IndicatorEvent event : events) {
      indicators.computeIfPresent(event.indicator(), (id, indicator) -> indicator.evolve(event));
      indicatorEvents.computeIfAbsent(event.indicator(), id -> new ArrayList<>()).add(event);
    }
    return events;
  }

  List<SheetEvent> decide(ReportRow command) {
    List<SheetEvent> events = sheet.decide(command);
    events.forEach(event -> sheet = sheet.evolve(event));
    sheetEvents.addAll(events);
    return events;
  }

  List<PlanEvent> planEvents() {
    return planEvents;
  }

  List<SheetEvent> sheetEvents() {
    return sheetEvents;
  }

  Map<IndicatorId, List<IndicatorEvent>> indicatorEvents() {
    return indicatorEvents;
  }

  int recorded() {
    return planEvents.size()
        + sheetEvents.size()
        + indicatorEvents.values().stream().mapToInt(List::size).sum();
  }
}
