package org.kaitei.query.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaitei.figure.Period;
import org.kaitei.ledger.EventNames;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Target;

/**
 * What an event of a plan changed for an indicator: its target, its name, or its being aimed at.
 */
final class AimChange {

  private AimChange() {}

  /** None for what only the plan's own history tells. */
  static Optional<Change> of(PlanEvent event) {
    return Optional.ofNullable(
        switch (event) {
          case TargetSet e ->
              target(e, e.period(), e.component(), null, e.target(), null, e.edition());
          case TargetRevised e ->
              target(e, e.period(), e.component(), e.before(), e.after(), e.reason(), e.edition());
          case TargetDropped e ->
              target(e, e.period(), e.component(), e.before(), null, e.reason(), e.edition());
          case IndicatorRenamed e -> name(e, e.before(), e.after());
          case IndicatorRetired e -> name(e, e.before(), null);
          default -> null;
        });
  }

  private static Change target(
      PlanEvent event,
      Period period,
      String component,
      Target before,
      Target after,
      String reason,
      int edition) {
    boolean alike = before == null || after == null || sameBut(before, after);
    return new Change(
        EventNames.kindOf(event),
        period,
        component,
        told(before, alike),
        told(after, alike),
        reason,
        null,
        null,
        edition,
        after);
  }

  /** Whether only their figures differ. */
  private static boolean sameBut(Target before, Target after) {
    return before.kind() == after.kind()
        && before.method() == after.method()
        && Objects.equals(before.reference(), after.reference());
  }

  /** A decimal where that says all, as of a measurement. */
  private static Object told(Target target, boolean alike) {
    if (target == null) {
      return null;
    }
    String decimal = target.figure().decimal();
    if (alike && decimal != null) {
      return decimal;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", target.kind().name());
    fields.put("value", decimal);
    fields.put("printed", target.figure().printed());
    fields.put("reference", target.reference() == null ? null : target.reference().code());
    fields.put("method", target.method() == null ? null : target.method().name());
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  private static Change name(PlanEvent event, String before, String after) {
    return new Change(
        EventNames.kindOf(event), null, null, before, after, null, null, null, null, null);
  }
}
