package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.Target;

/** In one file an indicator has one unit and one method, in however many rows it stands. */
final class OneIndicatorOneMethod {

  private OneIndicatorOneMethod() {}

  /** A fault at every later row that says otherwise than the first that says anything. */
  static List<Fault> broken(List<SheetLine> lines, List<IndicatorId> indicators) {
    var faults = new ArrayList<Fault>();
    faults.addAll(differing(lines, indicators, "unit", line -> line.definition().comparedUnit()));
    faults.addAll(differing(lines, indicators, "method", OneIndicatorOneMethod::method));
    faults.addAll(differing(lines, indicators, "better", line -> line.definition().better()));
    return faults;
  }

  /** Null where the file leaves it to the kind of the target. */
  private static String method(SheetLine line) {
    Target target = line.printed().target();
    boolean said = !line.cells().isEmpty("method");
    return said && target != null && target.method() != null ? target.method().name() : null;
  }

  private static List<Fault> differing(
      List<SheetLine> lines,
      List<IndicatorId> indicators,
      String column,
      Function<SheetLine, Object> saying) {
    var first = new HashMap<IndicatorId, Object>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < lines.size(); i++) {
      Object says = saying.apply(lines.get(i));
      Object said = says == null ? null : first.putIfAbsent(indicators.get(i), says);
      if (said != null && !Objects.equals(said, says)) {
        faults.add(
            lines
                .get(i)
                .cells()
                .faultAt(
                    column,
                    "conflicting-" + column,
                    Map.of("first", said.toString(), "printed", says.toString())));
      }
    }
    return faults;
  }
}
