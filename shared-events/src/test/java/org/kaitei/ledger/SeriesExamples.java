package org.kaitei.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Measurement.Status;
import org.kaitei.indicator.Source;

/** What the series of an indicator's figures stores besides single figures. */
final class SeriesExamples {

  private static final SubmittedBy OFFICER =
      new SubmittedBy("officer-7", "環境政策課", Instant.parse("2022-09-30T01:02:03.000456Z"));
  private static final SubmittedBy PROGRAM =
      new SubmittedBy("importer", null, Instant.parse("2022-09-30T01:02:03Z"));
  private static final IndicatorId WATER = new IndicatorId("kumamoto-sdgs-12");
  private static final Period FY2021 = Period.fiscalYear(2021);
  private static final Measurement PROVISIONAL =
      new Measurement(Figure.of("1416"), Source.of("速報"), Status.PROVISIONAL);
  private static final Measurement FINAL =
      new Measurement(
          Figure.of("1421"),
          new Source("水保全年報", "https://www.example.jp/nenpo/r3", new PrintedDate("2022-09")),
          Status.FINAL);

  private static final Baseline BASELINE = new Baseline(FY2021, Figure.of("1416"));

  private SeriesExamples() {}

  static Map<String, LedgerEvent> byFile() {
    return Map.of(
        "indicator.measurement-finalized.r1",
        new IndicatorEvent.MeasurementFinalized(
            WATER,
            "男性",
            FY2021,
            PROVISIONAL,
            FINAL,
            "確報の公表",
            List.of("changes-by-more-than-factor"),
            OFFICER),
        "indicator.measurement-finalized.r1.least",
        new IndicatorEvent.MeasurementFinalized(
            WATER, null, FY2021, PROVISIONAL, FINAL, null, null, PROGRAM),
        "indicator.measurement-recorded.r1.acknowledged",
        new IndicatorEvent.MeasurementRecorded(
            WATER, null, FY2021, FINAL, null, List.of("in-the-future"), OFFICER),
        "indicator.measurement-corrected.r1.acknowledged",
        new IndicatorEvent.MeasurementCorrected(
            WATER, null, FY2021, PROVISIONAL, FINAL, "集計漏れ", List.of("in-the-future"), OFFICER),
        "indicator.redefined.r1.broken",
        new IndicatorEvent.IndicatorRedefined(
            WATER,
            new Definition("かん養量", "万㎡", null, false, List.of(), null),
            new Definition(
                "かん養量", "万m3", Better.HIGHER, false, List.of(), null, new BigDecimal("3")),
            "算定方法の変更",
            FY2021,
            OFFICER),
        "indicator.redefined.r1.acknowledged",
        new IndicatorEvent.IndicatorRedefined(
            WATER,
            new Definition("かん養量", "万㎡", null, false, List.of(), null),
            new Definition("かん養量", "万m3", null, false, List.of(), null),
            "単位の誤記",
            null,
            List.of("unit-does-not-convert"),
            OFFICER),
        "indicator.break-withdrawn.r1",
        new IndicatorEvent.BreakWithdrawn(WATER, FY2021, "算定方法は変わっていない", OFFICER),
        "indicator.break-withdrawn.r1.least",
        new IndicatorEvent.BreakWithdrawn(WATER, FY2021, "算定方法は変わっていない", PROGRAM),
        "indicator.baseline-set.r1.acknowledged",
        new IndicatorEvent.BaselineSet(
            WATER, null, BASELINE, List.of("changes-by-more-than-factor"), OFFICER),
        "indicator.baseline-corrected.r1.acknowledged",
        new IndicatorEvent.BaselineCorrected(
            WATER,
            null,
            BASELINE,
            new Baseline(FY2021, Figure.of("141.6")),
            "小数点の誤り",
            List.of("changes-by-more-than-factor"),
            OFFICER));
  }
}
