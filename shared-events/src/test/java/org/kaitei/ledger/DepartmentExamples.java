package org.kaitei.ledger;

import static org.kaitei.ledger.EventExamples.OFFICER;
import static org.kaitei.ledger.EventExamples.PROGRAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.IndicatorId;

/** The examples of what happens to departments, and to what they answer for. */
final class DepartmentExamples {

  private static final DepartmentId WATER = new DepartmentId("water");
  private static final DepartmentId RIVERS = new DepartmentId("rivers");
  private static final Department SUPPLY = new Department(new DepartmentId("supply"), "上下水道課");
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
  private static final IndicatorId RECHARGE = new IndicatorId("kumamoto-sdgs-12");

  private DepartmentExamples() {}

  static Map<String, LedgerEvent> byFile() {
    return Map.ofEntries(
        Map.entry("department.founded.r1", new DepartmentFounded(WATER, "水保全課", APRIL, OFFICER)),
        Map.entry(
            "department.founded.r1.least", new DepartmentFounded(WATER, "水保全課", null, PROGRAM)),
        Map.entry(
            "department.renamed.r1",
            new DepartmentRenamed(WATER, "水保全課", "水環境課", APRIL, "機構改革", OFFICER)),
        Map.entry(
            "department.renamed.r1.least",
            new DepartmentRenamed(WATER, "水保全課", "水環境課", APRIL, "機構改革", PROGRAM)),
        Map.entry(
            "department.split.r1",
            new DepartmentSplit(
                WATER, List.of(new Department(WATER, "水保全課"), SUPPLY), APRIL, "機構改革", OFFICER)),
        Map.entry(
            "department.split.r1.least",
            new DepartmentSplit(WATER, List.of(SUPPLY), APRIL, "機構改革", PROGRAM)),
        Map.entry(
            "department.merged.r1",
            new DepartmentsMerged(List.of(WATER, RIVERS), SUPPLY, APRIL, "機構改革", OFFICER)),
        Map.entry(
            "department.merged.r1.least",
            new DepartmentsMerged(List.of(WATER, RIVERS), SUPPLY, APRIL, "機構改革", PROGRAM)),
        Map.entry("department.closed.r1", new DepartmentClosed(RIVERS, APRIL, "事業の終了", OFFICER)),
        Map.entry(
            "department.closed.r1.least", new DepartmentClosed(RIVERS, APRIL, "事業の終了", PROGRAM)),
        Map.entry(
            "indicator.responsibility-moved.r1",
            new ResponsibilityMoved(RECHARGE, "水保全課", SUPPLY.id(), APRIL, "機構改革", OFFICER)),
        Map.entry(
            "indicator.responsibility-moved.r1.least",
            new ResponsibilityMoved(RECHARGE, null, WATER, APRIL, "機構改革", PROGRAM)));
  }
}
