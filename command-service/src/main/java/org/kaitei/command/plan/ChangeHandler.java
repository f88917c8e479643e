package org.kaitei.command.plan;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent;
import org.springframework.stereotype.Component;

/** Takes a revision of a plan, or what is put right without one. */
@Component
class ChangeHandler {

  private final Streams streams;

  ChangeHandler(Streams streams) {
    this.streams = streams;
  }

  @CommandHandler(commandName = ChangePlan.NAME)
  ChangedPlan handle(ChangePlan command) {
    Open<Plan, PlanEvent> plan = streams.open(PlanStream.class, PlanStream::new, command.stream());
    Map<IndicatorId, Indicator> indicators = indicators(command);
    Answer answer = plan.decide(state -> PlanChanges.decide(state, command, indicators));
    return new ChangedPlan(
        answer.stream(), answer.revision(), answer.changed(), plan.state().edition().number());
  }

  /** Opened in one order by everybody, so that no two commands wait for each other. */
  private Map<IndicatorId, Indicator> indicators(ChangePlan command) {
    var indicators = new TreeMap<IndicatorId, Indicator>();
    command.changes().stream()
        .flatMap(change -> change.about().stream())
        .distinct()
        .sorted()
        .forEach(id -> indicators.put(id, open(id)));
    return indicators;
  }

  private Indicator open(IndicatorId id) {
    return streams.open(IndicatorStream.class, IndicatorStream::new, id.stream()).state();
  }
}
