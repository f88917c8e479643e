package org.kaitei.command.plan;

import java.util.LinkedHashMap;
import java.util.List;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;

/** Whether a target that stands may be revised. */
final class TargetStands {

  private TargetStands() {}

  /**
   * @throws Refusal {@code target-changed} when it changed after what the command knew, {@code
   *     target-stands} when no reason is given; both with the target that stands
   */
  static void check(SetTarget command, Aimed standing) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("indicator", command.indicator().value());
    facts.put("component", command.component());
    facts.put("period", command.period().code());
    facts.put("kind", standing.value().kind());
    facts.put("value", standing.value().figure().value());
    facts.put("printed", standing.value().figure().printed());
    facts.put("revision", standing.revision());
    if (command.unchangedSince() != null && standing.revision() > command.unchangedSince()) {
      throw new Refusal(Kind.CHANGED_SINCE, "target-changed", facts, List.of());
    }
    if (command.reason() == null) {
      throw Refusal.conflict("target-stands", facts);
    }
  }
}
