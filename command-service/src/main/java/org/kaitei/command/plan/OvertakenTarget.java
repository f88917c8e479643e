package org.kaitei.command.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Target;

/** A target that changed since a client read it, as both sides have it. */
final class OvertakenTarget {

  private OvertakenTarget() {}

  /**
   * @return the refusal with both sides, when the command is refused because of the version that it
   *     knows; otherwise the refusal as it is
   */
  static Refusal of(SetTarget command, Refusal refusal, BothSides sides) {
    return refusal.kind() != Refusal.Kind.CHANGED_SINCE
        ? refusal
        : sides.shownIn(
            refusal,
            command.stream(),
            command.unchangedSince(),
            said(command.target()),
            event -> after(event, command));
  }

  private static Optional<Map<String, Object>> after(LedgerEvent event, SetTarget wanted) {
    return switch (event) {
      case TargetSet e when isAt(e.indicator(), e.component(), e.period(), wanted) ->
          Optional.of(said(e.target()));
      case TargetRevised e when isAt(e.indicator(), e.component(), e.period(), wanted) ->
          Optional.of(said(e.after()));
      case TargetDropped e when isAt(e.indicator(), e.component(), e.period(), wanted) ->
          Optional.of(Map.of("dropped", true));
      default -> Optional.empty();
    };
  }

  private static boolean isAt(
      IndicatorId indicator, String component, Period period, SetTarget wanted) {
    return indicator.equals(wanted.indicator())
        && Objects.equals(component, wanted.component())
        && period.equals(wanted.period());
  }

  private static Map<String, Object> said(Target target) {
    var said = new LinkedHashMap<String, Object>();
    said.put("kind", target.kind());
    said.put(
        "value", target.figure().isMeasured() ? target.figure().value().toPlainString() : null);
    said.put("printed", target.figure().printed());
    return said;
  }
}
