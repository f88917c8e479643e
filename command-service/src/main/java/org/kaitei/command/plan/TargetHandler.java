package org.kaitei.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.command.plan.PlanCommand.NameIndicator;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Target;
import org.springframework.stereotype.Component;

/** Understands a wanted target with the indicator that it is about, and sets it. */
@Component
class TargetHandler {

  private final Streams streams;

  TargetHandler(Streams streams) {
    this.streams = streams;
  }

  @CommandHandler(commandName = AimAt.NAME)
  Answer handle(AimAt command) {
    Open<Plan, PlanEvent> plan = streams.open(PlanStream.class, PlanStream::new, command.stream());
    if (plan.state().adopted() == null) {
      throw Refusal.notFound("plan", command.plan());
    }
    Indicator indicator =
        streams
            .open(IndicatorStream.class, IndicatorStream::new, command.indicator().stream())
            .state();
    if (!indicator.isDefined()) {
      throw Refusal.notFound("indicator", command.indicator());
    }
    Target target =
        command.wanted().of(indicator.definition(), indicator.baselineFigure(command.component()));
    introduce(plan, command, indicator);
    return plan.decide(
        state -> state.decide(command.understoodAs(target, indicator.definition().unit())));
  }

  /**
   * A target for an indicator that the ledger knows brings it into the plan, under its own name.
   */
  private static void introduce(Open<Plan, PlanEvent> plan, AimAt command, Indicator indicator) {
    if (!plan.state().indicators().contains(command.indicator())) {
      var named =
          new NameIndicator(
              command.plan(), command.indicator(), indicator.definition().name(), command.by());
      plan.decide(state -> state.decide(named));
    }
  }
}
