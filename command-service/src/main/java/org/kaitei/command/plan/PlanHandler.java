package org.kaitei.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.command.plan.PlanCommand.NameIndicator;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanEvent;
import org.springframework.stereotype.Component;

/** Takes the commands that concern one plan. */
@Component
class PlanHandler {

  private final Streams streams;

  PlanHandler(Streams streams) {
    this.streams = streams;
  }

  @CommandHandler(commandName = PlanCommand.NAME)
  Answer handle(PlanCommand command) {
    Open<Plan, PlanEvent> plan = streams.open(PlanStream.class, PlanStream::new, command.stream());
    if (command instanceof SetTarget aim && plan.state().adopted() != null) {
      introduce(plan, aim);
    }
    return plan.decide(state -> state.decide(command));
  }

  /**
   * A target for an indicator that the ledger knows brings it into the plan, under its own name.
   */
  private void introduce(Open<Plan, PlanEvent> plan, SetTarget aim) {
    if (plan.state().indicators().contains(aim.indicator())) {
      return;
    }
    Indicator indicator =
        streams.open(IndicatorStream.class, IndicatorStream::new, aim.indicator().stream()).state();
    if (!indicator.isDefined()) {
      throw Refusal.notFound("indicator", aim.indicator());
    }
    String name = indicator.definition().name();
    var named = new NameIndicator(aim.plan(), aim.indicator(), name, aim.by());
    plan.decide(state -> state.decide(named));
  }
}
