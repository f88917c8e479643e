package org.kaitei.query.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Answer;

/**
 * Who answers for the indicators of a plan.
 *
 * @param departments only of those for which a department of the directory does
 */
public record AnsweringDocument(
    LocalDate on,
    Directory directory,
    Map<IndicatorId, DepartmentId> departments,
    Instant asOf,
    long version)
    implements Answer {

  /** What the department that answers is called on the day. */
  public Optional<String> name(IndicatorId indicator) {
    return Optional.ofNullable(departments.get(indicator))
        .flatMap(directory::find)
        .map(known -> known.name(on));
  }

  /** Whether the department that is meant, by its id or any name it has or had, answers for it. */
  public boolean answers(String department, IndicatorId indicator) {
    return directory
        .responsible(department, on)
        .filter(meant -> meant.equals(departments.get(indicator)))
        .isPresent();
  }
}
