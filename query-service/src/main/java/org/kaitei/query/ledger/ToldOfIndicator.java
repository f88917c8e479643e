package org.kaitei.query.ledger;

import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BaselineCorrected;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.BreakWithdrawn;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementFinalized;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorEvent.MeasurementWithdrawn;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.Measurement;

/** What the events of indicators tell. */
final class ToldOfIndicator {

  private ToldOfIndicator() {}

  static Told of(IndicatorEvent event) {
    return switch (event) {
      case IndicatorDefined e -> defined(e, null, e.definition());
      case IndicatorRedefined e ->
          defined(e, e.before(), e.after()).of(e.breakFrom(), null).because(e.reason());
      case BreakWithdrawn e -> about(e, e.breakFrom(), null).because(e.reason());
      case BaselineSet e ->
          about(e, e.baseline().period(), e.component())
              .changing(null, Told.figure(e.baseline().figure()));
      case BaselineCorrected e ->
          about(e, e.after().period(), e.component())
              .changing(Told.figure(e.before().figure()), Told.figure(e.after().figure()))
              .because(e.reason());
      case MeasurementRecorded e ->
          measured(about(e, e.period(), e.component()), null, e.measurement()).because(e.reason());
      case MeasurementCorrected e ->
          measured(about(e, e.period(), e.component()), e.before(), e.after()).because(e.reason());
      case MeasurementFinalized e ->
          measured(about(e, e.period(), e.component()), e.before(), e.after()).because(e.reason());
      case MeasurementWithdrawn e ->
          measured(about(e, e.period(), e.component()), e.before(), null).because(e.reason());
      case ResponsibilityMoved e ->
          about(e, null, null).changing(e.before(), e.after().value()).because(e.reason());
    };
  }

  private static Told about(IndicatorEvent event, Period period, String component) {
    return Told.about(null, event.indicator()).of(period, component);
  }

  private static Told defined(IndicatorEvent event, Definition before, Definition after) {
    return about(event, null, null)
        .changing(before == null ? null : before.name(), after.name())
        .saying(
            before == null ? null : before.unit(),
            after.unit(),
            before == null ? null : before.department(),
            after.department());
  }

  private static Told measured(Told told, Measurement before, Measurement after) {
    return told.changing(figure(before), figure(after)).saying(source(before), source(after));
  }

  private static String figure(Measurement measurement) {
    return measurement == null ? null : Told.figure(measurement.figure());
  }

  private static String source(Measurement measurement) {
    return measurement == null || measurement.source() == null
        ? null
        : measurement.source().title();
  }
}
