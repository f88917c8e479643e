package org.kaitei.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
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
import org.kaitei.ledger.EventNames;
import org.kaitei.plan.Target;

/**
 * What an event changed, as a history tells it.
 *
 * @param stands the measurement that stands afterwards; null where the change is about none
 * @param acknowledged the codes of the warnings that were seen about it; null when there were none
 * @param edition of the plan that decided it; null where no plan did
 * @param aim the target that stands afterwards; null where the change is about none
 */
record Change(
    String kind,
    Period period,
    String component,
    Object before,
    Object after,
    String reason,
    Measurement stands,
    List<String> acknowledged,
    Integer edition,
    Target aim) {

  private Change(
      String kind,
      Period period,
      String component,
      Object before,
      Object after,
      String reason,
      Measurement stands,
      List<String> acknowledged) {
    this(kind, period, component, before, after, reason, stands, acknowledged, null, null);
  }

  private Change(
      String kind, Period period, String component, Object before, Object after, String reason) {
    this(kind, period, component, before, after, reason, null, null);
  }

  static Change of(IndicatorEvent event) {
    String kind = EventNames.kindOf(event);
    return switch (event) {
      case IndicatorDefined e ->
          new Change(kind, null, null, null, differing(e.definition(), null), null);
      case IndicatorRedefined e ->
          new Change(
              kind, e.breakFrom(), null, before(e), after(e), e.reason(), null, e.acknowledged());
      case BreakWithdrawn e ->
          new Change(kind, e.breakFrom(), null, broken(e.breakFrom()), null, e.reason());
      case BaselineSet e ->
          baseline(kind, e.component(), null, e.baseline(), null, e.acknowledged());
      case BaselineCorrected e ->
          baseline(kind, e.component(), e.before(), e.after(), e.reason(), e.acknowledged());
      case MeasurementRecorded e ->
          new Change(
              kind,
              e.period(),
              e.component(),
              null,
              decimal(e.measurement()),
              e.reason(),
              e.measurement(),
              e.acknowledged());
      case MeasurementCorrected e ->
          new Change(
              kind,
              e.period(),
              e.component(),
              decimal(e.before()),
              decimal(e.after()),
              e.reason(),
              e.after(),
              e.acknowledged());
      case MeasurementFinalized e ->
          new Change(
              kind,
              e.period(),
              e.component(),
              decimal(e.before()),
              decimal(e.after()),
              e.reason(),
              e.after(),
              e.acknowledged());
      case MeasurementWithdrawn e ->
          new Change(kind, e.period(), e.component(), decimal(e.before()), null, e.reason());
      case ResponsibilityMoved e ->
          new Change(kind, null, null, answering(e.before()), answering(e), e.reason());
    };
  }

  private static Map<String, String> answering(String department) {
    return department == null ? null : Map.of("department", department);
  }

  private static Map<String, String> answering(ResponsibilityMoved e) {
    Map<String, String> after = new LinkedHashMap<>();
    after.put("department", e.after().value());
    after.put("from", e.from().toString());
    return after;
  }

  private static Change baseline(
      String kind,
      String component,
      Baseline before,
      Baseline after,
      String reason,
      List<String> acknowledged) {
    boolean moved = before != null && !before.period().equals(after.period());
    return new Change(
        kind,
        after.period(),
        component,
        moved ? dated(before) : before == null ? null : before.figure().decimal(),
        moved ? dated(after) : after.figure().decimal(),
        reason,
        null,
        acknowledged);
  }

  /** A baseline that moved to another period is told with both. */
  private static Map<String, String> dated(Baseline baseline) {
    Map<String, String> dated = new LinkedHashMap<>();
    dated.put("period", baseline.period().code());
    dated.put("value", baseline.figure().decimal());
    return dated;
  }

  private static String decimal(Measurement measurement) {
    return measurement.figure().decimal();
  }

  private static Map<String, Object> before(IndicatorRedefined e) {
    return differing(e.before(), e.after());
  }

  private static Map<String, Object> after(IndicatorRedefined e) {
    Map<String, Object> fields = differing(e.after(), e.before());
    if (e.breakFrom() != null) {
      fields.putAll(broken(e.breakFrom()));
    }
    return fields;
  }

  private static Map<String, Object> broken(Period from) {
    return Map.of("breakFrom", from.code());
  }

  private static Map<String, Object> differing(Definition definition, Definition other) {
    Map<String, Object> fields = fields(definition);
    if (other != null) {
      fields.entrySet().removeAll(fields(other).entrySet());
    }
    return fields;
  }

  private static Map<String, Object> fields(Definition definition) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", definition.name());
    fields.put("unit", definition.unit());
    fields.put("better", definition.better() == null ? null : definition.better().name());
    fields.put("cumulative", definition.cumulative());
    fields.put("sdgTargets", definition.sdgTargets());
    fields.put("department", definition.department());
    fields.put(
        "changeFactor",
        definition.changeFactor() == null ? null : definition.changeFactor().toPlainString());
    fields.values().removeIf(Objects::isNull);
    return fields;
  }
}
