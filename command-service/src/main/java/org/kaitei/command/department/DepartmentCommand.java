package org.kaitei.command.department;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What can be asked of the directory of departments. Every change holds from a day in Japan, which
 * may lie ahead or behind, but not before the last change of a department that it is about.
 */
sealed interface DepartmentCommand extends LedgerCommand {

  @Override
  default StreamId stream() {
    return DepartmentEvent.DIRECTORY;
  }

  @Override
  default Right right() {
    return Right.DEPARTMENTS;
  }

  /** Concerns departments alone, and nothing that they answer for. */
  sealed interface OfDirectory extends DepartmentCommand {

    String NAME = "department";

    @Override
    default String commandName() {
      return NAME;
    }
  }

  /** Also concerns what departments answer for. */
  sealed interface Reorganising extends DepartmentCommand {

    String NAME = "reorganisation";

    @Override
    default String commandName() {
      return NAME;
    }

    /** Those that end on the day, or go on otherwise than before. */
    List<DepartmentId> departments();

    LocalDate from();
  }

  /**
   * @param from null for since ever
   */
  record FoundDepartment(
      DepartmentId department, String name, @Nullable LocalDate from, SubmittedBy by)
      implements OfDirectory {}

  record RenameDepartment(
      DepartmentId department, String name, LocalDate from, String reason, SubmittedBy by)
      implements OfDirectory {}

  /** Only what answers for nothing on that day can be closed. */
  record CloseDepartment(DepartmentId department, LocalDate from, String reason, SubmittedBy by)
      implements Reorganising {

    @Override
    public List<DepartmentId> departments() {
      return List.of(department);
    }
  }

  /**
   * @param into may hold the department itself, which then keeps whatever is given to none
   */
  record SplitDepartment(
      DepartmentId department, List<Share> into, LocalDate from, String reason, SubmittedBy by)
      implements Reorganising {

    /** One of those that a department is split into, and what it will answer for. */
    record Share(Department department, List<IndicatorId> indicators) {}

    @Override
    public List<DepartmentId> departments() {
      return List.of(department);
    }

    List<Department> shares() {
      return into.stream().map(Share::department).toList();
    }
  }

  /**
   * @param into a new one, or one of the departments
   */
  record MergeDepartments(
      List<DepartmentId> departments,
      Department into,
      LocalDate from,
      String reason,
      SubmittedBy by)
      implements Reorganising {}
}
