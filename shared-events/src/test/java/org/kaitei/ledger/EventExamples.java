package org.kaitei.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;

/**
 * Every stored event twice, by the file that pins it: once with all that it can carry, once with
 * only what it must.
 */
final class EventExamples {

  private static final Instant SUBMITTED = Instant.parse("2022-09-30T01:02:03.000456Z");
  static final SubmittedBy OFFICER = new SubmittedBy("officer-7", "環境政策課", SUBMITTED);
  static final SubmittedBy PROGRAM =
      new SubmittedBy("importer", null, Instant.parse("2022-09-30T01:02:03Z"));

  private static final PlanId PLAN = new PlanId("kumamoto-sdgs");
  private static final IndicatorId WATER = new IndicatorId("kumamoto-sdgs-12");
  private static final Period FY2017 = Period.fiscalYear(2017);
  private static final Period FY2021 = Period.fiscalYear(2021);

  private static final Definition NAMED =
      new Definition("地下水かん養量", "万㎡", null, false, List.of(), null);
  private static final Definition DEFINED =
      new Definition("地下水かん養量", "万㎡", Better.HIGHER, true, List.of("6.3", "6.b"), "水保全課");

  private static final Baseline PRINTED_SHORT = new Baseline(FY2017, Figure.of("1317"));
  private static final Baseline PRINTED_LONG = new Baseline(FY2017, Figure.of("1317.10"));

  private static final Measurement PLAIN = Measurement.of(Figure.of("1416"));
  private static final Measurement SOURCED =
      new Measurement(
          new Figure(new BigDecimal("1416"), "1,416"),
          Source.of("水保全年報"),
          Measurement.Status.FINAL);
  private static final Measurement DASH = Measurement.of(Figure.notMeasured("―"));

  private static final Target JUDGED =
      new Target(TargetKind.AT_LEAST, Figure.of("1400"), Method.CHANGE_FROM_BASELINE);
  private static final Target CEILING =
      new Target(TargetKind.AT_MOST, Figure.of("1400.0"), Method.CEILING);
  private static final Target UNJUDGED = new Target(TargetKind.AT_LEAST, Figure.of("1400"), null);

  private static final Row BARE_ROW =
      new Row(new RowKey("environment", "4", null), "環境", null, null, null, WATER, false, null);
  private static final Row FULL_ROW =
      new Row(
          new RowKey("integrated", "①-1", "男性"),
          "三側面をつなぐ統合的取組",
          "モデル事業",
          "①-1",
          "環境→経済",
          WATER,
          true,
          FY2021);

  private static final Map<String, LedgerEvent> BASIC =
      Map.ofEntries(
          Map.entry(
              "plan.adopted.r1",
              new PlanEvent.PlanAdopted(
                  PLAN,
                  "SDGs未来都市計画",
                  "熊本市",
                  new Edition(1, "第一版", new PrintedDate("2019-08")),
                  OFFICER)),
          Map.entry(
              "plan.adopted.r1.least",
              new PlanEvent.PlanAdopted(
                  PLAN, "SDGs未来都市計画", "熊本市", new Edition(1, "第一版", null), PROGRAM)),
          Map.entry(
              "plan.indicator-named.r1",
              new PlanEvent.IndicatorNamed(PLAN, WATER, "地下水かん養量", OFFICER)),
          Map.entry(
              "plan.indicator-named.r1.least",
              new PlanEvent.IndicatorNamed(PLAN, WATER, "地下水かん養量", PROGRAM)),
          Map.entry("plan.row-placed.r1", new PlanEvent.RowPlaced(PLAN, FULL_ROW, OFFICER)),
          Map.entry("plan.row-placed.r1.least", new PlanEvent.RowPlaced(PLAN, BARE_ROW, PROGRAM)),
          Map.entry(
              "plan.target-set.r1",
              new PlanEvent.TargetSet(PLAN, WATER, "男性", FY2021, JUDGED, 1, OFFICER)),
          Map.entry(
              "plan.target-set.r1.unit",
              new PlanEvent.TargetSet(PLAN, WATER, "男性", FY2021, JUDGED, 1, "千円", OFFICER)),
          Map.entry(
              "plan.target-set.r1.least",
              new PlanEvent.TargetSet(PLAN, WATER, null, FY2021, UNJUDGED, 1, PROGRAM)),
          Map.entry(
              "plan.target-revised.r1",
              new PlanEvent.TargetRevised(
                  PLAN, WATER, "男性", FY2021, JUDGED, CEILING, "目標の見直し", 2, OFFICER)),
          Map.entry(
              "plan.target-revised.r1.unit",
              new PlanEvent.TargetRevised(
                  PLAN, WATER, "男性", FY2021, JUDGED, CEILING, "目標の見直し", 2, "円", OFFICER)),
          Map.entry(
              "plan.target-revised.r1.least",
              new PlanEvent.TargetRevised(
                  PLAN, WATER, null, FY2021, UNJUDGED, JUDGED, null, 2, PROGRAM)),
          Map.entry(
              "indicator.defined.r1", new IndicatorEvent.IndicatorDefined(WATER, DEFINED, OFFICER)),
          Map.entry(
              "indicator.defined.r1.least",
              new IndicatorEvent.IndicatorDefined(WATER, NAMED, PROGRAM)),
          Map.entry(
              "indicator.redefined.r1",
              new IndicatorEvent.IndicatorRedefined(WATER, NAMED, DEFINED, "所管の追加", OFFICER)),
          Map.entry(
              "indicator.redefined.r1.least",
              new IndicatorEvent.IndicatorRedefined(WATER, DEFINED, NAMED, null, PROGRAM)),
          Map.entry(
              "indicator.baseline-set.r1",
              new IndicatorEvent.BaselineSet(WATER, "男性", PRINTED_LONG, OFFICER)),
          Map.entry(
              "indicator.baseline-set.r1.least",
              new IndicatorEvent.BaselineSet(WATER, null, PRINTED_SHORT, PROGRAM)),
          Map.entry(
              "indicator.baseline-corrected.r1",
              new IndicatorEvent.BaselineCorrected(
                  WATER, "男性", PRINTED_SHORT, PRINTED_LONG, "小数の記載漏れ", OFFICER)),
          Map.entry(
              "indicator.baseline-corrected.r1.least",
              new IndicatorEvent.BaselineCorrected(
                  WATER, null, PRINTED_SHORT, PRINTED_LONG, "小数の記載漏れ", PROGRAM)),
          Map.entry(
              "indicator.measurement-recorded.r1",
              new IndicatorEvent.MeasurementRecorded(WATER, "男性", FY2021, SOURCED, OFFICER)),
          Map.entry(
              "indicator.measurement-recorded.r1.least",
              new IndicatorEvent.MeasurementRecorded(WATER, null, FY2021, DASH, PROGRAM)),
          Map.entry(
              "indicator.measurement-recorded.r1.reasoned",
              new IndicatorEvent.MeasurementRecorded(
                  WATER, null, FY2021, PLAIN, "遡及改定", null, OFFICER)),
          Map.entry(
              "indicator.measurement-corrected.r1",
              new IndicatorEvent.MeasurementCorrected(
                  WATER, "男性", FY2021, PLAIN, SOURCED, "確報値の公表", OFFICER)),
          Map.entry(
              "indicator.measurement-corrected.r1.least",
              new IndicatorEvent.MeasurementCorrected(
                  WATER, null, FY2021, DASH, PLAIN, "集計の完了", PROGRAM)),
          Map.entry(
              "indicator.measurement-withdrawn.r1",
              new IndicatorEvent.MeasurementWithdrawn(
                  WATER, "男性", FY2021, SOURCED, "重複計上", OFFICER)),
          Map.entry(
              "indicator.measurement-withdrawn.r1.least",
              new IndicatorEvent.MeasurementWithdrawn(WATER, null, FY2021, PLAIN, "重複計上", PROGRAM)),
          Map.entry("sheet.opened.r1", new SheetEvent.SheetOpened(PLAN, 2021, OFFICER)),
          Map.entry("sheet.opened.r1.least", new SheetEvent.SheetOpened(PLAN, 2021, PROGRAM)),
          Map.entry(
              "sheet.row-reported.r1",
              new SheetEvent.RowReported(
                  PLAN,
                  2021,
                  FULL_ROW,
                  new PrintedRow(
                      "万㎡",
                      "㎡",
                      PRINTED_LONG,
                      List.of(
                          new PrintedRow.Actual(
                              2020, Period.fiscalYear(2019), Figure.notMeasured("-")),
                          new PrintedRow.Actual(
                              2021, FY2021, new Figure(new BigDecimal("1416"), "1,416"))),
                      JUDGED,
                      "119%"),
                  "誤記の訂正",
                  OFFICER)),
          Map.entry(
              "sheet.row-reported.r1.least",
              new SheetEvent.RowReported(
                  PLAN,
                  2021,
                  BARE_ROW,
                  new PrintedRow(null, null, null, List.of(), null, null),
                  null,
                  PROGRAM)));

  static final Map<String, LedgerEvent> BY_FILE = new HashMap<>(BASIC);

  static {
    BY_FILE.putAll(PlanExamples.byFile());
    BY_FILE.putAll(SeriesExamples.byFile());
    BY_FILE.putAll(NoteExamples.byFile());
    BY_FILE.putAll(SubmissionExamples.byFile());
    BY_FILE.putAll(DepartmentExamples.byFile());
  }

  private EventExamples() {}
}
