package org.kaitei.command.submission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Row;

/**
 * Which department answers for which row on a day.
 *
 * @param indicators of all the rows
 */
record WhoAnswers(Directory directory, Map<IndicatorId, Indicator> indicators, LocalDate on) {

  /** None where nobody was named, or what was named is no department. */
  Optional<DepartmentId> of(Row row) {
    return directory.responsible(indicators.get(row.indicator()).responsibility().on(on), on);
  }
}
