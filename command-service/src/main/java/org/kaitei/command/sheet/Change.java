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
 * @param cell where the file says it; null where it says it nowhere in particular
 * @param kind the stored name of the event
 * @param period null where the change is about none
 * @param before the figure as printed before; null when there was none
 * @param after the figure as printed now; null where the change is about no figure
 */
public record Change(String cell, String kind, String period, String before, String after) {

  static Change of(String cell, LedgerEvent event) {
    return switch (event) {
      case IndicatorEvent.BaselineSet e ->
          figure(cell, e, e.baseline().period(), null, e.baseline().figure());
      case IndicatorEvent.BaselineCorrected e ->
          figure(cell, e, e.after().period(), e.before().figure(), e.after().figure());
      case IndicatorEvent.MeasurementRecorded e ->
          figure(cell, e, e.period(), null, e.measurement().figure());
      case IndicatorEvent.MeasurementCorrected e ->
          figure(cell, e, e.period(), e.before().figure(), e.after().figure());
      case IndicatorEvent.MeasurementFinalized e ->
          figure(cell, e, e.period(), e.before().figure(), e.after().figure());
      case PlanEvent.TargetSet e -> figure(cell, e, e.period(), null, e.target().figure());
      case PlanEvent.TargetRevised e ->
          figure(cell, e, e.period(), e.before().figure(), e.after().figure());
      default -> new Change(null, EventNames.nameOf(event.getClass()), null, null, null);
    };
  }

  /** Whether it puts a figure in the place of another. */
  static boolean overwrites(LedgerEvent event) {
    return event instanceof IndicatorEvent.BaselineCorrected
        || event instanceof IndicatorEvent.MeasurementCorrected
        || event instanceof IndicatorEvent.MeasurementFinalized
        || event instanceof PlanEvent.TargetRevised;
  }

  private static Change figure(
      String cell, LedgerEvent event, Period period, Figure before, Figure after) {
    return new Change(
        cell,
        EventNames.nameOf(event.getClass()),
        period.code(),
        before == null ? null : before.printed(),
        after.printed());
  }
}
