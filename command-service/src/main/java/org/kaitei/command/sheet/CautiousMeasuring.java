package org.kaitei.command.sheet;

import java.util.List;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;

/**
 * Takes a measured figure of a file. What there is to say about it is said at its cell, whether or
 * not it was acknowledged, and the rest of the file is read on.
 */
final class CautiousMeasuring {

  private CautiousMeasuring() {}

  static List<IndicatorEvent> take(
      Printing.OfActual printing, LineOutcome outcome, ImportSheet command, Books books) {
    try {
      return books.decide(measuring(printing, command, Acknowledged.NONE));
    } catch (Refusal refusal) {
      if (!refusal.code().equals(Acknowledged.MISSING)) {
        throw refusal;
      }
      for (Fault warning : refusal.faults()) {
        boolean seen = command.acknowledged().covers(warning.code());
        outcome.caution(printing.column(), warning.code(), warning.facts(), seen);
      }
      return books.decide(measuring(printing, command, Acknowledged.EVERYTHING));
    }
  }

  private static RecordMeasurement measuring(
      Printing.OfActual printing, ImportSheet command, Acknowledged acknowledged) {
    return new RecordMeasurement(
        printing.of(),
        printing.component(),
        printing.actual().period(),
        new Measurement(printing.figure(), null, printing.status()),
        command.reason(),
        acknowledged,
        null,
        command.by());
  }
}
