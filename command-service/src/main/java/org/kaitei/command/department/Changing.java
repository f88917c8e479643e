package org.kaitei.command.department;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.command.department.DepartmentCommand.CloseDepartment;
import org.kaitei.command.department.DepartmentCommand.FoundDepartment;
import org.kaitei.command.department.DepartmentCommand.MergeDepartments;
import org.kaitei.command.department.DepartmentCommand.RenameDepartment;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.department.KnownDepartment;
import org.kaitei.ledger.Ids;
import org.kaitei.ledger.Refusal;

/**
 * Decides on departments. On no day do two of them have one name, and nothing is said about a
 * department before the last that was said about it.
 */
record Changing(Directory directory) {

  static List<DepartmentEvent> decide(Directory directory, DepartmentCommand command) {
    var changing = new Changing(directory);
    return switch (command) {
      case FoundDepartment c -> changing.found(c);
      case RenameDepartment c -> changing.rename(c);
      case CloseDepartment c -> changing.close(c);
      case SplitDepartment c -> changing.split(c);
      case MergeDepartments c -> changing.merge(c);
    };
  }

  private List<DepartmentEvent> found(FoundDepartment c) {
    KnownDepartment standing = directory.find(c.department()).orElse(null);
    if (standing == null) {
      requireNameable(c.department());
      requireFree(c.name(), c.from(), Set.of());
      return List.of(new DepartmentFounded(c.department(), c.name(), c.from(), c.by()));
    }
    if (standing.names().getLast().name().equals(c.name())) {
      return List.of();
    }
    throw exists(standing);
  }

  private List<DepartmentEvent> rename(RenameDepartment c) {
    KnownDepartment standing = going(c.department());
    if (standing.names().getLast().name().equals(c.name())) {
      return List.of();
    }
    requireLast(standing, c.from());
    requireFree(c.name(), c.from(), Set.of(c.department()));
    return List.of(
        new DepartmentRenamed(
            c.department(), standing.name(c.from()), c.name(), c.from(), c.reason(), c.by()));
  }

  private List<DepartmentEvent> close(CloseDepartment c) {
    KnownDepartment standing = known(c.department());
    if (c.from().equals(standing.until()) && standing.into().isEmpty()) {
      return List.of();
    }
    requireLast(going(c.department()), c.from());
    return List.of(new DepartmentClosed(c.department(), c.from(), c.reason(), c.by()));
  }

  private List<DepartmentEvent> split(SplitDepartment c) {
    List<DepartmentId> ids = c.shares().stream().map(Department::id).toList();
    if (isDone(c.department(), c.from(), ids)) {
      return List.of();
    }
    requireLast(going(c.department()), c.from());
    if (ids.size() < 2 || new HashSet<>(ids).size() < ids.size()) {
      throw Refusal.invalid("split-into-few", Map.of("department", c.department().value()));
    }
    for (Department share : c.shares()) {
      requireNew(share, c.departments());
      requireFree(share.name(), c.from(), Set.of(c.department()));
    }
    requireDifferentNames(c.shares());
    return List.of(new DepartmentSplit(c.department(), c.shares(), c.from(), c.reason(), c.by()));
  }

  private List<DepartmentEvent> merge(MergeDepartments c) {
    List<DepartmentId> taken =
        c.departments().stream().filter(id -> !id.equals(c.into().id())).toList();
    if (!taken.isEmpty()
        && taken.stream().allMatch(id -> isDone(id, c.from(), List.of(c.into().id())))) {
      return List.of();
    }
    if (c.departments().size() < 2
        || new HashSet<>(c.departments()).size() < c.departments().size()) {
      throw Refusal.invalid("merge-of-few", Map.of("into", c.into().id().value()));
    }
    c.departments().forEach(id -> requireLast(going(id), c.from()));
    requireNew(c.into(), c.departments());
    requireFree(c.into().name(), c.from(), Set.copyOf(c.departments()));
    return List.of(new DepartmentsMerged(c.departments(), c.into(), c.from(), c.reason(), c.by()));
  }

  /** Whether the same was said before. */
  private boolean isDone(DepartmentId id, LocalDate from, List<DepartmentId> into) {
    return directory
        .find(id)
        .filter(known -> from.equals(known.until()) && known.into().equals(into))
        .isPresent();
  }

  private KnownDepartment known(DepartmentId id) {
    return directory.find(id).orElseThrow(() -> Refusal.notFound("department", id));
  }

  private KnownDepartment going(DepartmentId id) {
    KnownDepartment known = known(id);
    if (known.until() != null) {
      throw Refusal.conflict(
          "department-ended",
          Map.of("department", id.value(), "until", known.until(), "into", known.into()));
    }
    return known;
  }

  private static void requireLast(KnownDepartment known, LocalDate from) {
    LocalDate last = known.lastChange();
    if (last != null && from.isBefore(last)) {
      throw Refusal.conflict(
          "department-changed-later",
          Map.of("department", known.id().value(), "from", from, "lastChange", last));
    }
  }

  /** Under a reserved id nobody could ask for what the department answers for. */
  private static void requireNameable(DepartmentId id) {
    if (id.value().equals(Ids.NONE)) {
      throw Refusal.invalid("reserved-id", Map.of("id", id.value()));
    }
  }

  /** An id is never given to another department, also when the first is no more. */
  private void requireNew(Department department, List<DepartmentId> goingOn) {
    if (!goingOn.contains(department.id())) {
      requireNameable(department.id());
      directory
          .find(department.id())
          .ifPresent(
              standing -> {
                throw exists(standing);
              });
    }
  }

  private static Refusal exists(KnownDepartment standing) {
    return Refusal.conflict(
        "department-exists",
        Map.of("department", standing.id().value(), "name", standing.names().getLast().name()));
  }

  /**
   * @param giving those that give up their names on that day
   */
  private void requireFree(String name, LocalDate from, Set<DepartmentId> giving) {
    for (KnownDepartment other : directory.departments()) {
      if (!giving.contains(other.id()) && other.bearsFrom(name, from)) {
        throw Refusal.conflict(
            "department-name-taken", Map.of("name", name, "department", other.id().value()));
      }
    }
  }

  private static void requireDifferentNames(List<Department> departments) {
    var names = new HashSet<String>();
    for (Department department : departments) {
      if (!names.add(department.name())) {
        throw Refusal.conflict(
            "department-name-taken",
            Map.of("name", department.name(), "department", department.id().value()));
      }
    }
  }
}
