package org.kaitei.query;

import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;

import java.time.LocalDate;
import java.util.List;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetId;

/** What people said, in short, about departments and the submission of one sheet. */
public final class Steps {

  public static final SheetId SHEET = new SheetId(PLAN, 2021);
  public static final DepartmentId WATER = new DepartmentId("water");
  public static final DepartmentId HEALTH = new DepartmentId("health");
  public static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
  public static final LocalDate DUE = LocalDate.of(2022, 9, 30);

  private Steps() {}

  public static LedgerEvent founded(DepartmentId department, String name) {
    return new DepartmentEvent.DepartmentFounded(department, name, null, BY);
  }

  public static LedgerEvent renamed(DepartmentId department, String before, String after) {
    return new DepartmentEvent.DepartmentRenamed(department, before, after, APRIL, "機構改革", BY);
  }

  public static LedgerEvent split(DepartmentId department, Department... into) {
    return new DepartmentEvent.DepartmentSplit(department, List.of(into), APRIL, "機構改革", BY);
  }

  public static LedgerEvent merged(Department into, DepartmentId... departments) {
    return new DepartmentEvent.DepartmentsMerged(List.of(departments), into, APRIL, "機構改革", BY);
  }

  public static LedgerEvent closed(DepartmentId department) {
    return new DepartmentEvent.DepartmentClosed(department, APRIL, "事業の終了", BY);
  }

  public static LedgerEvent defined(IndicatorId indicator, String name, String department) {
    Definition definition = new Definition(name, "件", null, false, List.of(), department);
    return new IndicatorEvent.IndicatorDefined(indicator, definition, BY);
  }

  public static LedgerEvent responsible(
      IndicatorId indicator, String before, DepartmentId after, LocalDate from) {
    return new IndicatorEvent.ResponsibilityMoved(indicator, before, after, from, "移管", BY);
  }

  public static LedgerEvent asked(DepartmentId... departments) {
    List<Part> parts = List.of(departments).stream().map(d -> new Part(d, DUE)).toList();
    return new SheetEvent.SubmissionOpened(PLAN, 2021, parts, null, BY);
  }

  public static LedgerEvent due(DepartmentId department, LocalDate day) {
    return new SheetEvent.DueDateMoved(PLAN, 2021, department, DUE, day, "統計の公表待ち", BY);
  }

  public static LedgerEvent submitted(
      DepartmentId department, AcknowledgedWarning... acknowledged) {
    return new SheetEvent.PartSubmitted(PLAN, 2021, department, List.of(acknowledged), null, BY);
  }

  public static LedgerEvent submittedInItsPlace(DepartmentId department, String reason) {
    return new SheetEvent.PartSubmitted(PLAN, 2021, department, List.of(), reason, BY);
  }

  public static LedgerEvent passedOn(DepartmentId department, DepartmentId... to) {
    return new SheetEvent.PartPassedOn(PLAN, 2021, department, List.of(to), "機構改革", BY);
  }

  public static LedgerEvent withdrawn(DepartmentId department) {
    return new SheetEvent.PartWithdrawn(PLAN, 2021, department, "事業の終了", BY);
  }

  public static LedgerEvent returned(DepartmentId department, String reason) {
    return new SheetEvent.PartReturned(PLAN, 2021, department, reason, BY);
  }

  public static LedgerEvent confirmed(DepartmentId department) {
    return new SheetEvent.PartConfirmed(PLAN, 2021, department, null, BY);
  }

  public static LedgerEvent published(int number, long position) {
    return new SheetEvent.SheetPublished(PLAN, 2021, number, position, null, "年次の公表", BY);
  }

  public static LedgerEvent sealed(int number, long position) {
    List<SealedFile> files =
        List.of(
            new SealedFile("application/json", "a".repeat(64), 10),
            new SealedFile("text/csv", "b".repeat(64), 20));
    return new SheetEvent.PublicationSealed(PLAN, 2021, number, position, files, BY);
  }
}
