package org.kaitei.query.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.Entry;

/**
 * One thing that happened to departments.
 *
 * @param of what it happened to
 * @param into what is there from the day on, by its name; nothing where a department was closed
 * @param from the first day, in Japan; null for since ever
 * @param department that the one who said it belongs to; null for none
 */
public record DirectoryStep(
    long revision,
    long position,
    String kind,
    List<DepartmentId> of,
    List<Department> into,
    @Nullable LocalDate from,
    @Nullable String reason,
    Instant recordedAt,
    String recordedBy,
    @Nullable String department,
    String eventId)
    implements Entry {

  static DirectoryStep of(RecordedEvent recorded, DepartmentEvent event) {
    return switch (event) {
      case DepartmentFounded e ->
          step(recorded, List.of(), List.of(named(e.department(), e.name())), e.from(), null);
      case DepartmentRenamed e ->
          step(
              recorded,
              List.of(e.department()),
              List.of(named(e.department(), e.after())),
              e.from(),
              e.reason());
      case DepartmentSplit e ->
          step(recorded, List.of(e.department()), e.into(), e.from(), e.reason());
      case DepartmentsMerged e ->
          step(recorded, e.departments(), List.of(e.into()), e.from(), e.reason());
      case DepartmentClosed e ->
          step(recorded, List.of(e.department()), List.of(), e.from(), e.reason());
    };
  }

  private static Department named(DepartmentId id, String name) {
    return new Department(id, name);
  }

  private static DirectoryStep step(
      RecordedEvent recorded,
      List<DepartmentId> of,
      List<Department> into,
      LocalDate from,
      String reason) {
    return new DirectoryStep(
        recorded.revision(),
        recorded.position(),
        EventNames.kindOf(recorded.event()),
        of,
        into,
        from,
        reason,
        recorded.recordedAt(),
        recorded.event().by().subject(),
        recorded.event().by().department(),
        recorded.eventId());
  }

  boolean concerns(DepartmentId id) {
    return of.contains(id) || becomes(id);
  }

  private boolean becomes(DepartmentId id) {
    return into.stream().anyMatch(department -> department.id().equals(id));
  }

  /** What others this one came from. */
  List<DepartmentId> before(DepartmentId id) {
    return becomes(id) ? of.stream().filter(other -> !other.equals(id)).toList() : List.of();
  }

  /** What others came from this one. */
  List<DepartmentId> after(DepartmentId id) {
    return of.contains(id)
        ? into.stream().map(Department::id).filter(other -> !other.equals(id)).toList()
        : List.of();
  }
}
