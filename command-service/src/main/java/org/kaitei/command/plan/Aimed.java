package org.kaitei.command.plan;

import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.figure.Unit;
import org.kaitei.plan.Target;

/**
 * A target that stands.
 *
 * @param unit that the indicator had when it was aimed at; null when the event does not say
 * @param revision of the plan that put it there
 */
public record Aimed(Target value, String unit, long revision) {

  /** The same number in another unit is another target. */
  boolean says(SetTarget command) {
    return value.says(command.target()) && !isInOtherUnit(command);
  }

  private boolean isInOtherUnit(SetTarget command) {
    return value.figure().isMeasured() && unit != null && !Unit.same(unit, command.unit());
  }

  /** The same, whenever it was decided. */
  Aimed undated() {
    return new Aimed(value, unit, 0);
  }
}
