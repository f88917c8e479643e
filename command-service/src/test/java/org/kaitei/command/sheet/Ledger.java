package org.kaitei.command.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.plan.Plan;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;

/** A ledger in memory that files are imported into, one after the other. */
final class Ledger {

  static final PlanId PLAN = new PlanId("sdgs");
  static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));

  Plan plan =
      Plan.UNKNOWN.evolve(new PlanAdopted(PLAN, "計画", "市", new Edition(1, "第一版", null), BY));
  Sheet sheet = Sheet.UNKNOWN;
  final Map<IndicatorId, Indicator> indicators = new HashMap<>();

  /** Imports, and answers the events in the order in which they are recorded. */
  List<LedgerEvent> take(SheetText text, String reason) {
    return take(text, reason, Acknowledged.NONE);
  }

  List<LedgerEvent> take(SheetText text, String reason, Acknowledged acknowledged) {
    return take(text.read(), Reasons.one(reason), acknowledged);
  }

  List<LedgerEvent> take(SheetFile file, Reasons reasons) {
    return take(file, reasons, Acknowledged.NONE);
  }

  private List<LedgerEvent> take(SheetFile file, Reasons reasons, Acknowledged acknowledged) {
    Books books = books(file);
    SheetImport.decide(command(file, reasons, acknowledged), resolve(file), books);
    books.planEvents().forEach(event -> plan = plan.evolve(event));
    books.sheetEvents().forEach(event -> sheet = sheet.evolve(event));
    books.indicatorEvents().values().stream().flatMap(List::stream).forEach(this::happened);
    var events = new ArrayList<LedgerEvent>(books.planEvents());
    books.indicatorEvents().values().forEach(events::addAll);
    events.addAll(books.sheetEvents());
    return events;
  }

  List<String> namesOf(List<LedgerEvent> events) {
    return events.stream().map(event -> EventNames.nameOf(event.getClass())).toList();
  }

  void happened(IndicatorEvent event) {
    indicators.put(event.indicator(), indicator(event.indicator()).evolve(event));
  }

  List<LineOutcome> outcomes(SheetText text) {
    return outcomes(text.read(), Reasons.one(null));
  }

  List<LineOutcome> outcomes(SheetFile file, Reasons reasons) {
    return SheetImport.decide(
        command(file, reasons, Acknowledged.NONE), resolve(file), books(file));
  }

  private Books books(SheetFile file) {
    var states = new HashMap<IndicatorId, Indicator>();
    resolve(file).forEach(id -> states.put(id, indicator(id)));
    return new Books(plan, sheet, states);
  }

  List<IndicatorId> resolve(SheetFile file) {
    return IndicatorsOfFile.resolve(PLAN, plan, file.lines(), id -> indicator(id).isDefined());
  }

  private Indicator indicator(IndicatorId id) {
    return indicators.getOrDefault(id, Indicator.UNKNOWN);
  }

  private static ImportSheet command(SheetFile file, Reasons reasons, Acknowledged acknowledged) {
    return new ImportSheet(
        new SheetId(PLAN, 2021), file, false, reasons, acknowledged, Progress.UNTOLD, BY);
  }
}
