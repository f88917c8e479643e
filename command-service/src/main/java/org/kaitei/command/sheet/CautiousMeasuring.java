package org.kaitei.command.sheet;

import java.util.List;
import java.util.function.Function;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.indicator.IndicatorCommand;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;

/**
 * Takes a baseline or a measured figure of a file. What there is to say about it is said at its
 * cell, whether or not it was acknowledged, and the rest of the file is read on.
 */
record CautiousMeasuring(LineOutcome outcome, ImportSheet command, Books books) {

  List<IndicatorEvent> take(Printing.OfActual p) {
    return take(
        p.column(),
        acknowledged ->
            new RecordMeasurement(
                p.of(),
                p.component(),
                p.actual().period(),
                new Measurement(p.figure(), null, p.status()),
                command.reasons().of(outcome.line(), p.column()),
                acknowledged,
                null,
                command.by()));
  }

  List<IndicatorEvent> take(Printing.OfBaseline p) {
    return take(
        p.column(),
        acknowledged ->
            new SetBaseline(
                p.of(),
                p.component(),
                p.baseline(),
                command.reasons().of(outcome.line(), p.column()),
                acknowledged,
                null,
                command.by()));
  }

  private List<IndicatorEvent> take(
      String column, Function<Acknowledged, IndicatorCommand> figure) {
    try {
      return books.decide(figure.apply(Acknowledged.NONE));
    } catch (Refusal refusal) {
      if (!refusal.code().equals(Acknowledged.MISSING)) {
        throw refusal;
      }
      for (Fault warning : refusal.faults()) {
        boolean seen = command.acknowledged().covers(warning.code());
        outcome.caution(column, warning.code(), warning.facts(), seen);
      }
      return books.decide(figure.apply(Acknowledged.EVERYTHING));
    }
  }
}
