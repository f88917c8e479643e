package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Optional;
import org.kaitei.command.plan.Aimed;
import org.kaitei.command.plan.TargetKey;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.Units;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.Row;
import org.kaitei.plan.Target;

/**
 * What a plan aims at in the rows of its sheets.
 *
 * @param plan its stream
 */
public record Aims(StreamId plan, Map<TargetKey, Aimed> targets) {

  /** What stands in the row's cell: the row's own, until the plan said otherwise after it. */
  Target standing(Sheet.Standing row, Definition definition, ReportOrder order) {
    Target own = row.printed().target();
    Optional<Aimed> aimed = of(row.row());
    boolean ownCounts =
        own != null
            && aimed
                .filter(aim -> !aim.value().says(own))
                .filter(aim -> order.isLater(plan, aim.revision(), row))
                .isEmpty();
    return ownCounts ? own : aimed.map(aim -> in(aim, definition)).orElse(null);
  }

  private Optional<Aimed> of(Row row) {
    return Optional.ofNullable(row.targetPeriod())
        .map(period -> new TargetKey(row.indicator(), row.key().component(), period))
        .map(targets::get);
  }

  /** In the unit that the indicator has now, as far as it converts into that. */
  private static Target in(Aimed aimed, Definition definition) {
    Target aim = aimed.value();
    return aimed.unit() == null || definition == null
        ? aim
        : new Target(
            aim.kind(),
            Units.converted(aim.figure(), aimed.unit(), definition.unit()),
            aim.method(),
            aim.reference());
  }
}
