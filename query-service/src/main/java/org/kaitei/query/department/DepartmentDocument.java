package org.kaitei.query.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.question.DailyAnswer;

/**
 * A department through the years.
 *
 * @param on the day that it is looked at
 * @param name that it has on the day; its first, of a day before
 * @param names all that it ever had, or will have, in the order of their days
 * @param until the first day without it; null while none is known
 * @param predecessors what it came from, or took in
 * @param successors what came from it
 * @param steps all that happened to it, in the order in which it was recorded
 */
public record DepartmentDocument(
    DepartmentId id,
    LocalDate on,
    String name,
    List<Named> names,
    @Nullable LocalDate until,
    List<Related> predecessors,
    List<Related> successors,
    List<DirectoryStep> steps,
    Instant asOf,
    long version)
    implements DailyAnswer {

  /**
   * @param from the first day; null for since ever
   * @param until the first day on which it is called otherwise; null for none
   */
  public record Named(String name, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /**
   * @param name that it has on the day
   */
  public record Related(DepartmentId id, String name) {}
}
