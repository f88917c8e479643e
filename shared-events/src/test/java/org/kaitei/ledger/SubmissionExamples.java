package org.kaitei.ledger;

import static org.kaitei.ledger.EventExamples.OFFICER;
import static org.kaitei.ledger.EventExamples.PROGRAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

/** The examples of how a sheet is submitted and published. */
final class SubmissionExamples {

  private static final PlanId PLAN = new PlanId("kumamoto-sdgs");
  private static final DepartmentId WATER = new DepartmentId("water");
  private static final DepartmentId HEALTH = new DepartmentId("health");
  private static final DepartmentId RIVERS = new DepartmentId("rivers");
  private static final LocalDate JULY = LocalDate.of(2022, 7, 29);
  private static final LocalDate AUGUST = LocalDate.of(2022, 8, 31);
  private static final IndicatorId RECHARGE = new IndicatorId("kumamoto-sdgs-12");
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final List<SealedFile> FILES =
      List.of(
          new SealedFile("application/json", HASH, 48211), new SealedFile("text/csv", HASH, 9120));

  private SubmissionExamples() {}

  static Map<String, LedgerEvent> byFile() {
    return Map.ofEntries(
        Map.entry(
            "sheet.submission-opened.r1",
            new SubmissionOpened(
                PLAN,
                2021,
                List.of(new Part(WATER, JULY), new Part(HEALTH, AUGUST)),
                "令和3年度分",
                OFFICER)),
        Map.entry(
            "sheet.submission-opened.r1.least",
            new SubmissionOpened(PLAN, 2021, List.of(new Part(WATER, JULY)), null, PROGRAM)),
        Map.entry(
            "sheet.due-date-moved.r1",
            new DueDateMoved(PLAN, 2021, WATER, JULY, AUGUST, "統計の公表待ち", OFFICER)),
        Map.entry(
            "sheet.due-date-moved.r1.least",
            new DueDateMoved(PLAN, 2021, WATER, JULY, AUGUST, "統計の公表待ち", PROGRAM)),
        Map.entry(
            "sheet.part-submitted.r1",
            new PartSubmitted(
                PLAN,
                2021,
                WATER,
                List.of(
                    new AcknowledgedWarning(
                        "integrated", "①-1", "男性", RECHARGE, "achievement-differs", "端数の切捨て"),
                    new AcknowledgedWarning(
                        "environment", "4", null, RECHARGE, "falls-although-cumulative", "水田の減少")),
                null,
                OFFICER)),
        Map.entry(
            "sheet.part-submitted.r1.in-its-place",
            new PartSubmitted(PLAN, 2021, WATER, List.of(), "担当課にアカウントがないため", OFFICER)),
        Map.entry(
            "sheet.part-submitted.r1.least",
            new PartSubmitted(PLAN, 2021, WATER, List.of(), null, PROGRAM)),
        Map.entry(
            "sheet.part-returned.r1", new PartReturned(PLAN, 2021, WATER, "出典の記載がない", OFFICER)),
        Map.entry(
            "sheet.part-returned.r1.least",
            new PartReturned(PLAN, 2021, WATER, "出典の記載がない", PROGRAM)),
        Map.entry("sheet.part-confirmed.r1", new PartConfirmed(PLAN, 2021, WATER, "確認済み", OFFICER)),
        Map.entry(
            "sheet.part-confirmed.r1.least", new PartConfirmed(PLAN, 2021, WATER, null, PROGRAM)),
        Map.entry(
            "sheet.part-passed-on.r1",
            new PartPassedOn(PLAN, 2021, WATER, List.of(HEALTH, RIVERS), "機構改革", OFFICER)),
        Map.entry(
            "sheet.part-passed-on.r1.least",
            new PartPassedOn(PLAN, 2021, WATER, List.of(HEALTH), "機構改革", PROGRAM)),
        Map.entry(
            "sheet.part-withdrawn.r1", new PartWithdrawn(PLAN, 2021, WATER, "事業の終了", OFFICER)),
        Map.entry(
            "sheet.part-withdrawn.r1.least",
            new PartWithdrawn(PLAN, 2021, WATER, "事業の終了", PROGRAM)),
        Map.entry(
            "sheet.published.r1",
            new SheetPublished(PLAN, 2021, 2, 912, List.of(HEALTH), "訂正の反映", OFFICER)),
        Map.entry(
            "sheet.published.r1.least",
            new SheetPublished(PLAN, 2021, 1, 640, null, null, PROGRAM)),
        Map.entry(
            "sheet.publication-sealed.r1",
            new PublicationSealed(PLAN, 2021, 2, 912, FILES, OFFICER)),
        Map.entry(
            "sheet.publication-sealed.r1.least",
            new PublicationSealed(PLAN, 2021, 1, 640, FILES, PROGRAM)));
  }
}
