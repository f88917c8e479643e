package org.kaitei.indicator;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Period;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What happens to an indicator. These records are the storage format: see EventNames before
 * changing one. A component is null for a figure of the whole indicator. What was acknowledged are
 * the codes of the warnings that the submitter of a figure was shown and confirmed; null when there
 * were none.
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

  /**
   * @param breakFrom the first period whose figures do not compare with earlier ones; null when the
   *     series goes on
   * @param acknowledged see above; where the series goes on although the figures that stand were
   *     measured otherwise
   */
  @JsonClassDescription(
      "What an indicator measures was said anew; from breakFrom on its figures do not compare with earlier ones (系列の断絶).")
  record IndicatorRedefined(
      IndicatorId indicator,
      Definition before,
      Definition after,
      @Nullable String reason,
      @Nullable Period breakFrom,
      @Nullable List<String> acknowledged,
      SubmittedBy by)
      implements IndicatorEvent {

    /** Nothing had to be acknowledged. */
    public IndicatorRedefined(
        IndicatorId indicator,
        Definition before,
        Definition after,
        String reason,
        Period breakFrom,
        SubmittedBy by) {
      this(indicator, before, after, reason, breakFrom, null, by);
    }

    /** The series goes on. */
    public IndicatorRedefined(
        IndicatorId indicator, Definition before, Definition after, String reason, SubmittedBy by) {
      this(indicator, before, after, reason, null, by);
    }
  }

  /**
   * @param breakFrom the first period behind the break that never was
   */
  @JsonClassDescription("A break in the series was taken back: the figures compare after all.")
  record BreakWithdrawn(IndicatorId indicator, Period breakFrom, String reason, SubmittedBy by)
      implements IndicatorEvent {}

  @JsonClassDescription(
      "The figure (当初値) that progress is counted from was given for the first time.")
  record BaselineSet(
      IndicatorId indicator,
      @Nullable String component,
      Baseline baseline,
      @Nullable List<String> acknowledged,
      SubmittedBy by)
      implements IndicatorEvent {

    /** Nothing about the figure had to be acknowledged. */
    public BaselineSet(IndicatorId indicator, String component, Baseline baseline, SubmittedBy by) {
      this(indicator, component, baseline, null, by);
    }
  }

  @JsonClassDescription("The baseline was wrong and was replaced, and why.")
  record BaselineCorrected(
      IndicatorId indicator,
      @Nullable String component,
      Baseline before,
      Baseline after,
      String reason,
      @Nullable List<String> acknowledged,
      SubmittedBy by)
      implements IndicatorEvent {

    /** Nothing about the figure had to be acknowledged. */
    public BaselineCorrected(
        IndicatorId indicator,
        String component,
        Baseline before,
        Baseline after,
        String reason,
        SubmittedBy by) {
      this(indicator, component, before, after, reason, null, by);
    }
  }

  /**
   * @param reason null when none was given; none is needed
   */
  @JsonClassDescription(
      "A figure (実績) was reported for a period that had none, or none that still stood.")
  record MeasurementRecorded(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement measurement,
      @Nullable String reason,
      @Nullable List<String> acknowledged,
      SubmittedBy by)
      implements IndicatorEvent {

    /** Nobody gave a reason, and nothing about the figure had to be acknowledged. */
    public MeasurementRecorded(
        IndicatorId indicator,
        String component,
        Period period,
        Measurement measurement,
        SubmittedBy by) {
      this(indicator, component, period, measurement, null, null, by);
    }
  }

  @JsonClassDescription("A reported figure was wrong and was replaced (訂正), and why.")
  record MeasurementCorrected(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement before,
      Measurement after,
      String reason,
      @Nullable List<String> acknowledged,
      SubmittedBy by)
      implements IndicatorEvent {

    /** Nothing about the figure had to be acknowledged. */
    public MeasurementCorrected(
        IndicatorId indicator,
        String component,
        Period period,
        Measurement before,
        Measurement after,
        String reason,
        SubmittedBy by) {
      this(indicator, component, period, before, after, reason, null, by);
    }
  }

  /**
   * @param reason null when none was given; none is needed
   */
  @JsonClassDescription(
      "A final figure (確報) took the place of a provisional one (速報), whether or not they differ.")
  record MeasurementFinalized(
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Measurement before,
      Measurement after,
      @Nullable String reason,
      @Nullable List<String> acknowledged,
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

  /**
   * @param before who would have answered for it on that day, as it was said; null for nobody
   * @param after the id of the department that answers for it from then on
   * @param from the first day, in Japan; may lie ahead or behind
   */
  @JsonClassDescription("From a day on another department answers for an indicator.")
  record ResponsibilityMoved(
      IndicatorId indicator,
      @Nullable String before,
      DepartmentId after,
      LocalDate from,
      String reason,
      SubmittedBy by)
      implements IndicatorEvent {}
}
