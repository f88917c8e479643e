package org.kaitei.department;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What happens to the departments of the organisation. These records are the storage format: see
 * EventNames before changing one. All departments share one stream, because whether a name is free
 * and who answers for what can only be said knowing all of them. Every change holds from a day in
 * Japan, which may lie ahead or behind.
 */
public sealed interface DepartmentEvent extends LedgerEvent {

  StreamId DIRECTORY = StreamId.of("departments", "all");

  @Override
  default StreamId stream() {
    return DIRECTORY;
  }

  /**
   * @param from null when it was there before anything else that the ledger knows
   */
  @JsonClassDescription("The organisation has this department, from a day on or since ever.")
  record DepartmentFounded(
      DepartmentId department, String name, @Nullable LocalDate from, SubmittedBy by)
      implements DepartmentEvent {}

  @JsonClassDescription("From a day on a department has another name.")
  record DepartmentRenamed(
      DepartmentId department,
      String before,
      String after,
      LocalDate from,
      String reason,
      SubmittedBy by)
      implements DepartmentEvent {}

  /**
   * @param into may hold the department itself, which then goes on beside the others
   */
  @JsonClassDescription(
      "From a day on several departments take the place of one. Which of them answers for which indicator follows in the same transaction.")
  record DepartmentSplit(
      DepartmentId department, List<Department> into, LocalDate from, String reason, SubmittedBy by)
      implements DepartmentEvent {}

  /**
   * @param into may be one of the departments, which then takes the others in
   */
  @JsonClassDescription("From a day on one department takes the place of several.")
  record DepartmentsMerged(
      List<DepartmentId> departments,
      Department into,
      LocalDate from,
      String reason,
      SubmittedBy by)
      implements DepartmentEvent {}

  @JsonClassDescription("From a day on a department is no more, and none takes its place.")
  record DepartmentClosed(DepartmentId department, LocalDate from, String reason, SubmittedBy by)
      implements DepartmentEvent {}
}
