package org.kaitei.command.department;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.department.KnownDepartment;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/** From a day on another department is to answer for an indicator. */
record MoveResponsibility(
    IndicatorId indicator, DepartmentId department, LocalDate from, String reason, SubmittedBy by)
    implements LedgerCommand {

  static final String NAME = "responsibility";

  @Override
  public StreamId stream() {
    return indicator.stream();
  }

  @Override
  public Right right() {
    return Right.DEPARTMENTS;
  }

  @Override
  public String commandName() {
    return NAME;
  }

  /**
   * @throws Refusal {@code indicator-not-found}, {@code department-not-found} or {@code
   *     department-not-there}
   */
  List<IndicatorEvent> decide(Indicator standing, Directory directory) {
    if (!standing.isDefined()) {
      throw Refusal.notFound("indicator", indicator);
    }
    KnownDepartment known =
        directory.find(department).orElseThrow(() -> Refusal.notFound("department", department));
    if (!known.exists(from)) {
      throw Refusal.conflict(
          "department-not-there", Map.of("department", department.value(), "from", from));
    }
    String before = standing.responsibility().on(from);
    return directory.responsible(before, from).equals(Optional.of(department))
        ? List.of()
        : List.of(new ResponsibilityMoved(indicator, before, department, from, reason, by));
  }
}
