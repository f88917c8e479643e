package org.kaitei.command.indicator;

import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.springframework.stereotype.Component;

/** Takes the commands that concern one indicator. */
@Component
class IndicatorHandler {

  private final Streams streams;

  IndicatorHandler(Streams streams) {
    this.streams = streams;
  }

  @CommandHandler(commandName = IndicatorCommand.NAME)
  Answer handle(IndicatorCommand command) {
    return streams
        .open(IndicatorStream.class, IndicatorStream::new, command.stream())
        .decide(indicator -> indicator.decide(command));
  }
}
