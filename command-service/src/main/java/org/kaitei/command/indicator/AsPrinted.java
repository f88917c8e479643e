package org.kaitei.command.indicator;

import java.util.function.Function;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * A command whose figures are printed text, which can be read only once the indicator's unit is
 * known.
 *
 * @param reading makes the command, given the unit
 */
record AsPrinted(IndicatorId indicator, Function<String, IndicatorCommand> reading, SubmittedBy by)
    implements LedgerCommand {

  static final String NAME = "indicator-as-printed";

  @Override
  public StreamId stream() {
    return indicator.stream();
  }

  @Override
  public Right right() {
    return Right.RECORD;
  }

  @Override
  public String commandName() {
    return NAME;
  }
}
