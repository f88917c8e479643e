package org.kaitei.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
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
    return streams
        .open(PlanStream.class, PlanStream::new, command.stream())
        .decide(plan -> plan.decide(command));
  }
}
