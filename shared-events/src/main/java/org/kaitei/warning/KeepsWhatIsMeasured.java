package org.kaitei.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.figure.Unit;
import org.kaitei.indicator.Definition;

/**
 * Figures that stand do not compare with later ones when the unit becomes another that they do not
 * convert into, or when what was of one period is counted throughout.
 */
final class KeepsWhatIsMeasured {

  static final String UNIT = "unit-does-not-convert";
  static final String COUNT = "counted-otherwise";

  private KeepsWhatIsMeasured() {}

  static List<Warning> about(Definition before, Definition after) {
    var warnings = new ArrayList<Warning>();
    boolean converts = Unit.of(before.unit()).convertsTo(Unit.of(after.unit()));
    if (!before.sameUnit(after) && !converts) {
      warnings.add(new Warning(UNIT, facts("unit", before.unit(), after.unit())));
    }
    if (before.cumulative() != after.cumulative()) {
      warnings.add(
          new Warning(COUNT, facts("cumulative", before.cumulative(), after.cumulative())));
    }
    return warnings;
  }

  private static Map<String, Object> facts(String what, Object before, Object after) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("field", what);
    facts.put("before", before);
    facts.put("after", after);
    return facts;
  }
}
