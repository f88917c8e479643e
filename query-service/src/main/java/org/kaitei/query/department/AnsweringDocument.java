package org.kaitei.query.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
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

  /**
   * Whether somebody may do that for a department, also where another has taken the place of theirs
   * or of that one.
   *
   * @param department null for what no department answers for
   */
  public boolean allows(Right right, Actor actor, @Nullable DepartmentId department) {
    String acted = id(directory.actedFor(actor.department(), on));
    Actor acting = acted == null ? actor : actor.actingFor(acted);
    String answerable = department == null ? null : id(directory.answering(department, on));
    return acting.mayFor(right, answerable);
  }

  /** Whether somebody may do that for an indicator. */
  public boolean allows(Right right, Actor actor, IndicatorId indicator) {
    return allows(right, actor, departments.get(indicator));
  }

  private static @Nullable String id(Optional<DepartmentId> department) {
    return department.map(DepartmentId::value).orElse(null);
  }

  /** Whether the department that is meant, by its id or any name it has or had, answers for it. */
  public boolean answers(String department, IndicatorId indicator) {
    return directory
        .responsible(department, on)
        .filter(meant -> meant.equals(departments.get(indicator)))
        .isPresent();
  }
}
