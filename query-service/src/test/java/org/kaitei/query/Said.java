package org.kaitei.query;

import java.time.Instant;
import java.util.List;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;

/** What people said, in short, about one plan and what it shows. */
public final class Said {

  public static final SubmittedBy BY =
      new SubmittedBy("local", "政策企画課", Instant.parse("2022-09-01T00:00:00Z"));
  public static final PlanId PLAN = new PlanId("kumamoto");
  public static final IndicatorId X = new IndicatorId("x");
  public static final RowKey ROW = new RowKey("t", "1", null);

  private Said() {}

  public static LedgerEvent adopted() {
    return new PlanEvent.PlanAdopted(
        PLAN, "SDGs未来都市計画", "熊本市", new Edition(1, "第一版", new PrintedDate("2021-03")), BY);
  }

  public static LedgerEvent named(String name) {
    return new PlanEvent.IndicatorNamed(PLAN, X, name, BY);
  }

  public static Row row(String table, String no) {
    return row(new RowKey(table, no, null), X, "FY2023");
  }

  public static Row row(RowKey key, IndicatorId indicator, String targetPeriod) {
    return new Row(key, null, null, null, null, indicator, false, period(targetPeriod));
  }

  public static LedgerEvent placed(Row row) {
    return new PlanEvent.RowPlaced(PLAN, row, BY);
  }

  public static Target target(String figure) {
    return new Target(TargetKind.AT_LEAST, Figure.of(figure), Method.CHANGE_FROM_BASELINE);
  }

  public static LedgerEvent aimed(String figure) {
    return new PlanEvent.TargetSet(PLAN, X, null, period("FY2023"), target(figure), 1, BY);
  }

  public static LedgerEvent revised(String before, String after) {
    return new PlanEvent.TargetRevised(
        PLAN, X, null, period("FY2023"), target(before), target(after), "改訂", 2, BY);
  }

  public static Definition definition(String name, String unit) {
    return new Definition(name, unit, null, false, List.of("11.2"), null);
  }

  public static LedgerEvent defined(String name, String unit) {
    return new IndicatorEvent.IndicatorDefined(X, definition(name, unit), BY);
  }

  public static Baseline baseline(String period, String figure) {
    return new Baseline(period(period), Figure.of(figure));
  }

  public static LedgerEvent based(String period, String figure) {
    return new IndicatorEvent.BaselineSet(X, null, baseline(period, figure), BY);
  }

  public static LedgerEvent rebased(Baseline before, Baseline after) {
    return new IndicatorEvent.BaselineCorrected(X, null, before, after, "誤記", BY);
  }

  public static Measurement measured(String figure) {
    return Measurement.of(Figure.of(figure));
  }

  public static LedgerEvent recorded(String period, String figure) {
    return new IndicatorEvent.MeasurementRecorded(X, null, period(period), measured(figure), BY);
  }

  /** A 速報. */
  public static LedgerEvent provisional(String period, String figure) {
    var measured = new Measurement(Figure.of(figure), null, Measurement.Status.PROVISIONAL);
    return new IndicatorEvent.MeasurementRecorded(X, null, period(period), measured, BY);
  }

  public static LedgerEvent corrected(String period, String before, String after) {
    return new IndicatorEvent.MeasurementCorrected(
        X, null, period(period), measured(before), measured(after), "再集計", BY);
  }

  public static LedgerEvent withdrawn(String period, String before) {
    return new IndicatorEvent.MeasurementWithdrawn(
        X, null, period(period), measured(before), "調査中止", BY);
  }

  public static LedgerEvent opened(int year) {
    return new SheetEvent.SheetOpened(PLAN, year, BY);
  }

  public static LedgerEvent reported(Row row, PrintedRow printed) {
    return new SheetEvent.RowReported(PLAN, 2021, row, printed, null, BY);
  }

  public static NotePlace place(Integer year, RowKey... rows) {
    return new NotePlace(PLAN, year, List.of(rows));
  }

  public static LedgerEvent written(String note, Integer year, String text, RowKey... rows) {
    return written(note, place(year, rows), NoteKind.EXPERT_COMMENT, "有識者", text);
  }

  public static LedgerEvent written(
      String note, NotePlace place, NoteKind kind, String heading, String text) {
    return new NoteEvent.NoteWritten(new NoteId(note), place, kind, heading, text, "有識者A", BY);
  }

  public static LedgerEvent amended(String note, String before, String after) {
    return new NoteEvent.NoteAmended(new NoteId(note), place(2021), before, after, "追記", BY);
  }

  public static LedgerEvent retitled(String note, String before, String after) {
    return new NoteEvent.NoteRetitled(new NoteId(note), place(2021), before, after, "様式", BY);
  }

  public static LedgerEvent moved(String note, NotePlace from, NotePlace to) {
    return new NoteEvent.NoteMoved(new NoteId(note), from, to, "別の行", BY);
  }

  public static LedgerEvent relisted(String note, int listing, NotePlace further) {
    return new NoteEvent.NoteRelisted(new NoteId(note), place(2021), listing, further, BY);
  }

  public static LedgerEvent unlisted(String note, int listing, NotePlace further) {
    return new NoteEvent.NoteUnlisted(new NoteId(note), place(2021), listing, further, "重複", BY);
  }

  public static LedgerEvent retracted(String note, String before) {
    return new NoteEvent.NoteRetracted(new NoteId(note), place(2021), before, "誤り", BY);
  }

  public static Period period(String code) {
    return code == null ? null : new Period(code);
  }
}
