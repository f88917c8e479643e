package org.kaitei.command.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.plan.PlanStream;
import org.kaitei.command.sheet.Progress.Step;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetEvent;
import org.springframework.stereotype.Component;

/** Takes a sheet file: opens every stream it touches, decides once, records all of it together. */
@Component
class ImportHandler {

  private final Streams streams;
  private final ImportRights rights;

  ImportHandler(Streams streams, ImportRights rights) {
    this.streams = streams;
    this.rights = rights;
  }

  @CommandHandler(commandName = ImportSheet.NAME)
  ImportOutcome handle(ImportSheet command) {
    Open<Plan, PlanEvent> plan = adopted(command.sheet().plan());
    Open<Sheet, SheetEvent> sheet =
        streams.open(SheetStream.class, SheetStream::new, command.stream());
    List<IndicatorId> ids =
        IndicatorsOfFile.resolve(
            command.sheet().plan(),
            plan.state(),
            command.file().lines(),
            other -> open(other).state().isDefined());
    var indicators = open(ids, command.progress());
    Map<IndicatorId, Indicator> states = states(indicators);
    rights.require(states, command.by().dayInJapan());
    var books = new Books(plan.state(), sheet.state(), states);
    List<LineOutcome> outcomes = decided(command, ids, books);
    if (!command.dryRun()) {
      command.progress().at(Step.RECORDING, 0, 0);
      plan.record(books.planEvents());
      books.indicatorEvents().forEach((indicator, all) -> indicators.get(indicator).record(all));
      sheet.record(books.sheetEvents());
    }
    return new ImportOutcome(
        command.stream(), sheet.revision(), command.dryRun(), books.recorded(), outcomes);
  }

  private static Map<IndicatorId, Indicator> states(
      Map<IndicatorId, Open<Indicator, IndicatorEvent>> indicators) {
    var states = new TreeMap<IndicatorId, Indicator>();
    indicators.forEach((indicator, open) -> states.put(indicator, open.state()));
    return states;
  }

  /** What else the file needs a right for is known when it is decided. */
  private List<LineOutcome> decided(ImportSheet command, List<IndicatorId> ids, Books books) {
    command.progress().at(Step.DECIDING, 0, 0);
    List<LineOutcome> outcomes = SheetImport.decide(command, ids, books);
    rights.requireForDecided(books);
    return outcomes;
  }

  private Open<Plan, PlanEvent> adopted(PlanId id) {
    Open<Plan, PlanEvent> plan = streams.open(PlanStream.class, PlanStream::new, id.stream());
    if (plan.state().adopted() == null) {
      throw Refusal.notFound("plan", id);
    }
    return plan;
  }

  private Map<IndicatorId, Open<Indicator, IndicatorEvent>> open(
      List<IndicatorId> ids, Progress progress) {
    var open = new TreeMap<IndicatorId, Open<Indicator, IndicatorEvent>>();
    List<IndicatorId> all = ids.stream().distinct().sorted().toList();
    for (IndicatorId id : all) {
      progress.at(Step.OPENING, open.size(), all.size());
      open.put(id, open(id));
    }
    return open;
  }

  private Open<Indicator, IndicatorEvent> open(IndicatorId id) {
    return streams.open(IndicatorStream.class, IndicatorStream::new, id.stream());
  }
}
