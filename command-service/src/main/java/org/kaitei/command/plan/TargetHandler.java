package org.kaitei.command.plan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.command.plan.PlanCommand.NameIndicator;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Target;
import org.springframework.stereotype.Component;

/** Understands a wanted target with the indicator that it is about, and sets it. */
@Component
class TargetHandler {

  private final Streams streams;
  private final BothSides sides;

  TargetHandler(Streams streams, BothSides sides) {
    this.streams = streams;
    this.sides = sides;
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
    SetTarget understood = command.understoodAs(target, indicator.definition().unit());
    return plan.decide(state -> decided(state, understood));
  }

  private List<PlanEvent> decided(Plan plan, SetTarget command) {
    try {
      return plan.decide(command);
    } catch (Refusal refusal) {
      throw OvertakenTarget.of(command, refusal, sides);
    }
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
