package org.kaitei.command.indicator;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.command.ledger.Responsibility;
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
  private final BothSides sides;
  private final Responsibility responsibility;

  IndicatorHandler(
      Streams streams, Redefinition redefinition, BothSides sides, Responsibility responsibility) {
    this.streams = streams;
    this.redefinition = redefinition;
    this.sides = sides;
    this.responsibility = responsibility;
  }

  @CommandHandler(commandName = IndicatorCommand.NAME)
  Answer handle(IndicatorCommand command) {
    Open<Indicator, IndicatorEvent> open =
        streams.open(IndicatorStream.class, IndicatorStream::new, command.stream());
    Indicator standing = open.state();
    requireOwn(standing, command);
    if (command instanceof DefineIndicator c
        && standing.isDefined()
        && !c.definition().equals(standing.definition())) {
      redefinition.mayBecome(c.indicator(), c.definition());
    }
    return open.decide(indicator -> decided(indicator, command));
  }

  @CommandHandler(commandName = AsPrinted.NAME)
  Answer handle(AsPrinted command) {
    Open<Indicator, IndicatorEvent> open =
        streams.open(IndicatorStream.class, IndicatorStream::new, command.stream());
    if (!open.state().isDefined()) {
      throw Refusal.notFound("indicator", command.indicator());
    }
    requireOwn(open.state(), command);
    IndicatorCommand read = command.reading().apply(open.state().definition().unit());
    return open.decide(indicator -> decided(indicator, read));
  }

  /** Figures are a department's own; to define what is measured is not. */
  private void requireOwn(Indicator standing, LedgerCommand command) {
    if (command.right() == Right.RECORD && standing.isDefined()) {
      LocalDate today = command.by().dayInJapan();
      responsibility.require(Right.RECORD, standing.responsibility().on(today), today);
    }
  }

  private List<IndicatorEvent> decided(Indicator indicator, IndicatorCommand command) {
    try {
      return indicator.decide(command);
    } catch (Refusal refusal) {
      throw OvertakenFigure.of(command, refusal, sides);
    }
  }
}
