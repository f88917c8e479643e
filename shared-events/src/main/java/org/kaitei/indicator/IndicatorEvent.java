package org.kaitei.indicator;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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

  @JsonClassDescription("It was said for the first time what an indicator measures.")
  record IndicatorDefined(IndicatorId indicator, Definition definition, SubmittedBy by)
      implements IndicatorEvent {}

  @JsonClassDescription("What an indicator measures was said anew.")
  record IndicatorRedefined(
      IndicatorId indicator,
      Definition before,
      Definition after,
      @Nullable String reason,
      SubmittedBy by)
      implements IndicatorEvent {}

  @JsonClassDescription(
      "The figure (当初値) that progress is counted from was given for the first time.")
  record BaselineSet(
      IndicatorId indicator, @Nullable String component, Baseline baseline, SubmittedBy by)
      implements IndicatorEvent {}

  @JsonClassDescription("The baseline was wrong and was replaced, and why.")
  record BaselineCorrected(
      IndicatorId indicator,
      @Nullable String component,
      Baseline before,
      Baseline after,
      String reason,
      SubmittedBy by)
      implements IndicatorEvent {}

  @JsonClassDescription(
      "A figure (実績) was reported for a period that had none, or none that still stood.")
  record MeasurementRecorded(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement measurement,
      SubmittedBy by)
      implements IndicatorEvent {}

  @JsonClassDescription("A reported figure was wrong and was replaced (訂正), and why.")
  record MeasurementCorrected(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement before,
      Measurement after,
      String reason,
      SubmittedBy by)
      implements IndicatorEvent {}

  @JsonClassDescription("A reported figure was taken back (取下げ) with none in its place, and why.")
  record MeasurementWithdrawn(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement before,
      String reason,
      SubmittedBy by)
      implements IndicatorEvent {}
}
