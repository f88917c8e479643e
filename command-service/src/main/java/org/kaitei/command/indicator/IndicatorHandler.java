package org.kaitei.command.indicator;

import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.ledger.Refusal;
import org.springframework.stereotype.Component;

/** Takes the commands that concern one indicator. */
@Component
class IndicatorHandler {

  private final Streams streams;
  private final Redefinition redefinition;

  IndicatorHandler(Streams streams, Redefinition redefinition) {
    this.streams = streams;
    this.redefinition = redefinition;
  }

  @CommandHandler(commandName = IndicatorCommand.NAME)
  Answer handle(IndicatorCommand command) {
    Open<Indicator, IndicatorEvent> open =
        streams.open(IndicatorStream.class, IndicatorStream::new, command.stream());
    Indicator standing = open.state();
    if (command instanceof DefineIndicator c
        && standing.isDefined()
        && !c.definition().equals(standing.definition())) {
      redefinition.mayBecome(c.indicator(), c.definition());
    }
    return open.decide(indicator -> indicator.decide(command));
  }

  @CommandHandler(commandName = AsPrinted.NAME)
  Answer handle(AsPrinted command) {
    Open<Indicator, IndicatorEvent> open =
        streams.open(IndicatorStream.class, IndicatorStream::new, command.stream());
    if (!open.state().isDefined()) {
      throw Refusal.notFound("indicator", command.indicator());
    }
    IndicatorCommand read = command.reading().apply(open.state().definition().unit());
    return open.decide(indicator -> indicator.decide(read));
  }
}
