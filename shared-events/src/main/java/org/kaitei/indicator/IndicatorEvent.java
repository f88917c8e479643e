package org.kaitei.indicator;

import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What happens to an indicator. These records are the storage format: see EventNames before
 * changing one. A component is null for a figure of the whole indicator.
 */
public sealed interface IndicatorEvent extends LedgerEvent {

  IndicatorId indicator();

  @Override
  default StreamId stream() {
    return indicator().stream();
  }

  record IndicatorDefined(IndicatorId indicator, Definition definition, SubmittedBy by)
      implements IndicatorEvent {}

  record IndicatorRedefined(
      IndicatorId indicator,
      Definition before,
      Definition after,
      @Nullable String reason,
      SubmittedBy by)
      implements IndicatorEvent {}

  record BaselineSet(
      IndicatorId indicator, @Nullable String component, Baseline baseline, SubmittedBy by)
      implements IndicatorEvent {}

  record BaselineCorrected(
      IndicatorId indicator,
      @Nullable String component,
      Baseline before,
      Baseline after,
      String reason,
      SubmittedBy by)
      implements IndicatorEvent {}

  record MeasurementRecorded(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement measurement,
      SubmittedBy by)
      implements IndicatorEvent {}

  record MeasurementCorrected(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement before,
      Measurement after,
      String reason,
      SubmittedBy by)
      implements IndicatorEvent {}

  record MeasurementWithdrawn(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement before,
      String reason,
      SubmittedBy by)
      implements IndicatorEvent {}
}
