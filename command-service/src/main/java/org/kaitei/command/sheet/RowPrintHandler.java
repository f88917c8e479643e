package org.kaitei.command.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Units;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.springframework.stereotype.Component;

/** Takes what a row prints by itself from the department that answers for its indicator. */
@Component
class RowPrintHandler {

  private final Streams streams;
  private final Responsibility responsibility;
  private final BothSides sides;

  RowPrintHandler(Streams streams, Responsibility responsibility, BothSides sides) {
    this.streams = streams;
    this.responsibility = responsibility;
    this.sides = sides;
  }

  @CommandHandler(commandName = PrintRow.NAME)
  Answer handle(PrintRow command) {
    Open<Sheet, SheetEvent> sheet =
        streams.open(SheetStream.class, SheetStream::new, command.stream());
    Sheet.Standing standing = sheet.state().rows().get(command.row());
    if (standing == null) {
      throw Refusal.notFound("row", command.row().table() + " " + command.row().no());
    }
    Indicator indicator = indicator(standing.row().indicator());
    LocalDate today = command.by().dayInJapan();
    responsibility.require(command.right(), indicator.responsibility().on(today), today);
    var report =
        new ReportRow(
            command.sheet(),
            standing.row(),
            printed(command, standing.printed(), indicator),
            false,
            command.reason(),
            command.by());
    OvertakenRow.check(command, standing, report.printed(), sides);
    return sheet.decide(state -> state.decide(report));
  }

  private Indicator indicator(IndicatorId id) {
    Open<Indicator, IndicatorEvent> open =
        streams.open(IndicatorStream.class, IndicatorStream::new, id.stream());
    return open.state();
  }

  private static PrintedRow printed(PrintRow command, PrintedRow standing, Indicator indicator) {
    List<PrintedRow.Actual> actuals =
        command.period() == null
            ? List.of()
            : List.of(
                new PrintedRow.Actual(
                    command.sheet().year(),
                    command.period(),
                    figure(command.row(), command.period(), standing.unit(), indicator)));
    return new PrintedRow(
        standing.unit(), standing.baselineUnit(), null, actuals, null, command.achievement());
  }

  /** What stands for the period, in the unit of the row. */
  private static Figure figure(RowKey row, Period period, String unit, Indicator indicator) {
    Figure figure = indicator.figure(row.component(), period);
    if (figure == null) {
      throw Refusal.conflict("period-without-figure", Map.of("period", period.code()));
    }
    return unit == null ? figure : Units.converted(figure, indicator.definition().unit(), unit);
  }
}
