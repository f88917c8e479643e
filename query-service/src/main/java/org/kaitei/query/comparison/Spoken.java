package org.kaitei.query.comparison;

import java.util.Map;
import java.util.stream.Stream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.comparison.Subject.Aimed;
import org.kaitei.query.comparison.Subject.Based;
import org.kaitei.query.comparison.Subject.Defined;
import org.kaitei.query.comparison.Subject.Judged;
import org.kaitei.query.comparison.Subject.Measured;
import org.kaitei.query.comparison.Subject.Named;
import org.kaitei.query.comparison.Subject.Placed;
import org.kaitei.query.comparison.Subject.Printed;
import org.kaitei.query.history.Revision;
import org.kaitei.query.plan.PlanRevision;
import org.kaitei.query.sheet.SheetRevision;

/** Of what the entries of histories speak. */
final class Spoken {

  private Spoken() {}

  static Stream<Subject> of(SheetRevision report) {
    return report.row() == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of(new Placed(report.row())),
            report.cells().stream().map(cell -> new Printed(report.row(), cell)));
  }

  static Stream<Subject> of(PlanRevision told) {
    return switch (told.kind()) {
      case "target-set", "target-revised", "target-dropped" ->
          Stream.of(new Aimed(told.indicator(), told.component(), told.period()));
      case "indicator-named", "indicator-renamed" -> Stream.of(new Named(told.indicator()));
      case "judgement-rule-chosen" -> Stream.of(new Judged());
      default -> Stream.empty();
    };
  }

  static Stream<Subject> of(IndicatorId indicator, Revision told) {
    if (told.kind().startsWith("baseline-")) {
      return Stream.of(new Based(indicator, told.component()));
    }
    return told.kind().startsWith("measurement-")
        ? Stream.of(new Measured(indicator, told.component(), told.period()))
        : Stream.of(told.before(), told.after())
            .filter(Map.class::isInstance)
            .flatMap(fields -> ((Map<?, ?>) fields).keySet().stream())
            .distinct()
            .map(field -> new Defined(indicator, (String) field));
  }
}
