package org.kaitei.command.department;

import java.time.LocalDate;
import java.util.List;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/** From a day on a department is to answer for several indicators: for all of them, or for none. */
record MoveResponsibilities(
    DepartmentId department,
    List<IndicatorId> indicators,
    LocalDate from,
    String reason,
    SubmittedBy by)
    implements LedgerCommand {

  static final String NAME = "responsibilities";

  @Override
  public StreamId stream() {
    return DepartmentEvent.DIRECTORY;
  }

  @Override
  public Right right() {
    return Right.DEPARTMENTS;
  }

  @Override
  public String commandName() {
    return NAME;
  }

  /** In the one order in which everybody opens indicators. */
  List<MoveResponsibility> each() {
    return indicators.stream()
        .distinct()
        .sorted()
        .map(indicator -> new MoveResponsibility(indicator, department, from, reason, by))
        .toList();
  }
}
