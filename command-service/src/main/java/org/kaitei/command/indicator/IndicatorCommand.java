package org.kaitei.command.indicator;

import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What can be asked of an indicator. {@code reason} is null when none was given; it is needed to
 * overwrite. {@code unchangedSince} is a revision of the stream: the command is refused when the
 * figure or the definition that it would change has changed after it; null asks for no such thing.
 */
public sealed interface IndicatorCommand extends LedgerCommand {

  String NAME = "indicator";

  IndicatorId indicator();

  @Override
  default String commandName() {
    return NAME;
  }

  @Override
  default StreamId stream() {
    return indicator().stream();
  }

  record DefineIndicator(
      IndicatorId indicator,
      Definition definition,
      String reason,
      Long unchangedSince,
      SubmittedBy by)
      implements IndicatorCommand {}

  record SetBaseline(
      IndicatorId indicator,
      String component,
      Baseline baseline,
      String reason,
      Long unchangedSince,
      SubmittedBy by)
      implements IndicatorCommand {}

  record RecordMeasurement(
      IndicatorId indicator,
      String component,
      Period period,
      Measurement measurement,
      String reason,
      Long unchangedSince,
      SubmittedBy by)
      implements IndicatorCommand {}

  record WithdrawMeasurement(
      IndicatorId indicator,
      String component,
      Period period,
      String reason,
      Long unchangedSince,
      SubmittedBy by)
      implements IndicatorCommand {}
}
