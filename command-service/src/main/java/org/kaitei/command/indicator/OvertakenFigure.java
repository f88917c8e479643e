package org.kaitei.command.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.RecordSeries;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawBreak;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawMeasurement;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.ledger.BothSides.Wanted;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.BaselineCorrected;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.BreakWithdrawn;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementFinalized;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorEvent.MeasurementWithdrawn;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;

/** A figure or a definition that changed since a client read it, as both sides have it. */
final class OvertakenFigure {

  private static final Set<String> CHANGED = Set.of("measurement-changed", "measurement-withdrawn");

  private OvertakenFigure() {}

  /**
   * @return the refusal with both sides, when the command is refused because of the version that it
   *     knows; otherwise the refusal as it is
   */
  static Refusal of(IndicatorCommand command, Refusal refusal, BothSides sides) {
    if (refusal.kind() != Refusal.Kind.CHANGED_SINCE) {
      return refusal;
    }
    return switch (command) {
      case RecordMeasurement c ->
          sides.shownIn(
              refusal,
              c.stream(),
              c.unchangedSince(),
              said(c.measurement()),
              event -> measured(event, c.component(), c.period()));
      case WithdrawMeasurement c ->
          sides.shownIn(
              refusal,
              c.stream(),
              c.unchangedSince(),
              withdrawn(c.reason()),
              event -> measured(event, c.component(), c.period()));
      case SetBaseline c ->
          sides.shownIn(
              refusal,
              c.stream(),
              c.unchangedSince(),
              said(c.baseline()),
              event -> counted(event, c.component()));
      case DefineIndicator c ->
          sides.shownIn(
              refusal,
              c.stream(),
              c.unchangedSince(),
              said(c.definition()),
              OvertakenFigure::defined);
      case WithdrawBreak c ->
          sides.shownIn(
              refusal,
              c.stream(),
              c.unchangedSince(),
              withdrawn(c.reason()),
              event -> broken(event, c.breakFrom()));
      case RecordSeries c ->
          sides.shownInEach(refusal, c.stream(), c.unchangedSince(), fault -> overtaken(c, fault));
    };
  }

  /** The figure of a series that the fault points at; nothing when another thing is wrong. */
  private static Optional<Wanted> overtaken(RecordSeries c, Fault fault) {
    if (!CHANGED.contains(fault.code())) {
      return Optional.empty();
    }
    SubmittedFigure figure =
        c.figures().get(Integer.parseInt(fault.pointer().substring("/figures/".length())));
    RecordMeasurement one = c.of(figure);
    return Optional.of(
        new Wanted(
            said(one.measurement()), event -> measured(event, one.component(), one.period())));
  }

  private static Optional<Map<String, Object>> measured(
      LedgerEvent event, String component, Period period) {
    return switch (event) {
      case MeasurementRecorded e when isAt(e.component(), e.period(), component, period) ->
          Optional.of(said(e.measurement()));
      case MeasurementCorrected e when isAt(e.component(), e.period(), component, period) ->
          Optional.of(said(e.after()));
      case MeasurementFinalized e when isAt(e.component(), e.period(), component, period) ->
          Optional.of(said(e.after()));
      case MeasurementWithdrawn e when isAt(e.component(), e.period(), component, period) ->
          Optional.of(withdrawn(e.reason()));
      default -> Optional.empty();
    };
  }

  private static boolean isAt(String component, Period period, String wanted, Period wantedPeriod) {
    return Objects.equals(component, wanted) && period.equals(wantedPeriod);
  }

  private static Optional<Map<String, Object>> counted(LedgerEvent event, String component) {
    return switch (event) {
      case BaselineSet e when Objects.equals(e.component(), component) ->
          Optional.of(said(e.baseline()));
      case BaselineCorrected e when Objects.equals(e.component(), component) ->
          Optional.of(said(e.after()));
      default -> Optional.empty();
    };
  }

  private static Optional<Map<String, Object>> defined(LedgerEvent event) {
    return switch (event) {
      case IndicatorDefined e -> Optional.of(said(e.definition()));
      case IndicatorRedefined e -> Optional.of(said(e.after()));
      default -> Optional.empty();
    };
  }

  private static Optional<Map<String, Object>> broken(LedgerEvent event, Period from) {
    return switch (event) {
      case IndicatorRedefined e when from.equals(e.breakFrom()) ->
          Optional.of(Map.of("breakFrom", from.code()));
      case BreakWithdrawn e when from.equals(e.breakFrom()) -> Optional.of(withdrawn(e.reason()));
      default -> Optional.empty();
    };
  }

  private static Map<String, Object> said(Measurement measurement) {
    Map<String, Object> said = said(measurement.figure());
    said.put("status", measurement.status());
    return said;
  }

  private static Map<String, Object> said(Baseline baseline) {
    Map<String, Object> said = said(baseline.figure());
    said.put("period", baseline.period().code());
    return said;
  }

  private static Map<String, Object> said(Definition definition) {
    return Map.of("definition", definition);
  }

  private static Map<String, Object> said(Figure figure) {
    var said = new LinkedHashMap<String, Object>();
    said.put("value", figure.isMeasured() ? figure.value().toPlainString() : null);
    said.put("printed", figure.printed());
    return said;
  }

  private static Map<String, Object> withdrawn(String reason) {
    return Map.of("withdrawn", true, "reason", reason);
  }
}
