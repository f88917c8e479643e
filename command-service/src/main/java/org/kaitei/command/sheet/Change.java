package org.kaitei.command.sheet;

import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent;

/**
 * What a row of a file does to the ledger, in brief.
 *
 * @param kind the stored name of the event
 * @param period null where the change is about none
 * @param before the figure as printed before; null when there was none
 * @param after the figure as printed now; null where the change is about no figure
 */
public record Change(String kind, String period, String before, String after) {

  static Change of(LedgerEvent event) {
    return switch (event) {
      case IndicatorEvent.BaselineSet e ->
          figure(e, e.baseline().period(), null, e.baseline().figure());
      case IndicatorEvent.BaselineCorrected e ->
          figure(e, e.after().period(), e.before().figure(), e.after().figure());
      case IndicatorEvent.MeasurementRecorded e ->
          figure(e, e.period(), null, e.measurement().figure());
      case IndicatorEvent.MeasurementCorrected e ->
          figure(e, e.period(), e.before().figure(), e.after().figure());
      case IndicatorEvent.MeasurementFinalized e ->
          figure(e, e.period(), e.before().figure(), e.after().figure());
      case PlanEvent.TargetSet e -> figure(e, e.period(), null, e.target().figure());
      case PlanEvent.TargetRevised e ->
          figure(e, e.period(), e.before().figure(), e.after().figure());
      default -> new Change(EventNames.nameOf(event.getClass()), null, null, null);
    };
  }

  private static Change figure(LedgerEvent event, Period period, Figure before, Figure after) {
    return new Change(
        EventNames.nameOf(event.getClass()),
        period.code(),
        before == null ? null : before.printed(),
        after.printed());
  }
}
