package org.kaitei.query.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.question.DailyAnswer;

/**
 * The departments of a day.
 *
 * @param revision the number of the last event about departments
 */
public record DepartmentsDocument(
    LocalDate on, long revision, List<Listed> departments, Instant asOf, long version)
    implements DailyAnswer {

  /**
   * @param name that it has on the day
   * @param from its first day; null for since ever
   * @param until the first day without it; null while none is known
   */
  public record Listed(
      DepartmentId id, String name, @Nullable LocalDate from, @Nullable LocalDate until) {}
}
