package org.kaitei.command.indicator;

import java.util.List;
import org.kaitei.access.Right;
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
  default Right right() {
    return switch (this) {
      case DefineIndicator c -> Right.PLAN;
      case WithdrawBreak c -> Right.PLAN;
      case SetBaseline c -> Right.RECORD;
      case RecordMeasurement c -> Right.RECORD;
      case RecordSeries c -> Right.RECORD;
      case WithdrawMeasurement c -> Right.RECORD;
    };
  }

  @Override
  default String commandName() {
    return NAME;
  }

  @Override
  default StreamId stream() {
    return indicator().stream();
  }

  /**
   * @param breakFrom the first period whose figures no longer compare with earlier ones; null when
   *     the series goes on
   */
  record DefineIndicator(
      IndicatorId indicator,
      Definition definition,
      Period breakFrom,
      String reason,
      Acknowledged acknowledged,
      Long unchangedSince,
      SubmittedBy by)
      implements IndicatorCommand {

    /** The series goes on, and nothing was acknowledged. */
    public DefineIndicator(
        IndicatorId indicator,
        Definition definition,
        String reason,
        Long unchangedSince,
        SubmittedBy by) {
      this(indicator, definition, null, reason, Acknowledged.NONE, unchangedSince, by);
    }
  }

  /** Takes back that the series breaks off there. */
  record WithdrawBreak(
      IndicatorId indicator, Period breakFrom, String reason, Long unchangedSince, SubmittedBy by)
      implements IndicatorCommand {}

  /**
   * @param single whether it is all that is asked for; figures that come together may bring in
   *     their components together
   */
  record SetBaseline(
      IndicatorId indicator,
      String component,
      Baseline baseline,
      String reason,
      Acknowledged acknowledged,
      Long unchangedSince,
      boolean single,
      SubmittedBy by)
      implements IndicatorCommand {

    /** As one of several figures. */
    public SetBaseline(
        IndicatorId indicator,
        String component,
        Baseline baseline,
        String reason,
        Acknowledged acknowledged,
        Long unchangedSince,
        SubmittedBy by) {
      this(indicator, component, baseline, reason, acknowledged, unchangedSince, false, by);
    }

    /** Without having seen any warning. */
    public SetBaseline(
        IndicatorId indicator,
        String component,
        Baseline baseline,
        String reason,
        Long unchangedSince,
        SubmittedBy by) {
      this(indicator, component, baseline, reason, Acknowledged.NONE, unchangedSince, by);
    }
  }

  /**
   * @param single whether it is all that is asked for, as for a baseline
   */
  record RecordMeasurement(
      IndicatorId indicator,
      String component,
      Period period,
      Measurement measurement,
      String reason,
      Acknowledged acknowledged,
      Long unchangedSince,
      boolean single,
      SubmittedBy by)
      implements IndicatorCommand {

    /** As one of several figures. */
    public RecordMeasurement(
        IndicatorId indicator,
        String component,
        Period period,
        Measurement measurement,
        String reason,
        Acknowledged acknowledged,
        Long unchangedSince,
        SubmittedBy by) {
      this(
          indicator,
          component,
          period,
          measurement,
          reason,
          acknowledged,
          unchangedSince,
          false,
          by);
    }

    /** Without having seen any warning. */
    public RecordMeasurement(
        IndicatorId indicator,
        String component,
        Period period,
        Measurement measurement,
        String reason,
        Long unchangedSince,
        SubmittedBy by) {
      this(
          indicator, component, period, measurement, reason, Acknowledged.NONE, unchangedSince, by);
    }
  }

  /** Records and corrects many figures under one reason, all of them or none. */
  record RecordSeries(
      IndicatorId indicator,
      List<SubmittedFigure> figures,
      String reason,
      Acknowledged acknowledged,
      Long unchangedSince,
      SubmittedBy by)
      implements IndicatorCommand {

    RecordMeasurement of(SubmittedFigure figure) {
      return new RecordMeasurement(
          indicator,
          figure.component(),
          figure.period(),
          figure.measurement(),
          reason,
          acknowledged,
          unchangedSince,
          by);
    }
  }

  record WithdrawMeasurement(
      IndicatorId indicator,
      String component,
      Period period,
      String reason,
      Long unchangedSince,
      SubmittedBy by)
      implements IndicatorCommand {}
}
