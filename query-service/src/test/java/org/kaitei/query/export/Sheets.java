package org.kaitei.query.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.department.Directory;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.export.Exports.Source;
import org.kaitei.query.indicator.IndicatorsDocument;
import org.kaitei.query.indicator.IndicatorsDocument.Listed;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.submission.SheetStatus;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sheets as they are shown, to be exported. */
final class Sheets {

  static final PlanId PLAN = new PlanId("kumamoto");
  static final Instant NOW = Instant.parse("2022-09-30T03:00:00Z");
  static final Period FY2017 = Period.fiscalYear(2017);
  static final Period FY2021 = Period.fiscalYear(2021);
  static final Period FY2023 = Period.fiscalYear(2023);

  private Sheets() {}

  static FormOf forms() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("pages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new FormOf(messages);
  }

  static Form form(ShownRow... rows) {
    return forms().form(source(rows));
  }

  static Form form(Table... tables) {
    SheetDocument empty = sheet(2021);
    var sheet =
        new SheetDocument(
            empty.plan(),
            empty.reportingYear(),
            empty.status(),
            empty.revision(),
            empty.edition(),
            List.of(tables),
            empty.notes(),
            empty.publications(),
            empty.correctedSincePublication(),
            empty.publishedAsOf(),
            null,
            empty.asOf(),
            empty.version());
    return forms().form(new Source(sheet, plan(List.of(), 2021), indicators(), answering()));
  }

  static Source source(ShownRow... rows) {
    return source(2021, rows);
  }

  /** Each indicator is the responsibility of the department that is named after its unit. */
  static Source source(int year, ShownRow... rows) {
    return new Source(sheet(year, rows), plan(List.of(), year), indicators(rows), answering());
  }

  /** Of a ledger that knows no departments. */
  static AnsweringDocument answering() {
    return new AnsweringDocument(LocalDate.of(2022, 9, 30), Directory.EMPTY, Map.of(), NOW, 0);
  }

  static SheetDocument sheet(int year, ShownRow... rows) {
    return new SheetDocument(
        PLAN,
        year,
        SheetStatus.OPEN,
        1,
        null,
        rows.length == 0 ? List.of() : List.of(new Table("t", "表一", List.of(rows))),
        List.of(),
        List.of(),
        null,
        null,
        null,
        NOW,
        7);
  }

  static PlanDocument plan(List<PlanDocument.Placed> rows, Integer... sheets) {
    return new PlanDocument(
        PLAN,
        1,
        "未来都市計画",
        "熊本市",
        "第一版",
        null,
        List.of(),
        rows,
        List.of(),
        1,
        List.of(sheets),
        List.of(),
        List.of(),
        List.of(),
        null,
        NOW,
        5);
  }

  static IndicatorsDocument indicators(ShownRow... rows) {
    List<Listed> listed = new ArrayList<>();
    for (ShownRow row : rows) {
      listed.add(
          new Listed(row.indicator(), row.name(), false, row.unit(), row.unit() + "課", List.of()));
    }
    return new IndicatorsDocument(PLAN, listed, NOW, 6);
  }

  static ShownRow row(String no, String unit, String baseline, String actual, String target) {
    return row(no, null, "指標" + no, unit, baseline, actual, aimed(target), null);
  }

  static ShownRow row(
      String no,
      String group,
      String name,
      String unit,
      String baseline,
      String actual,
      AimedFigure target,
      String reported) {
    return new ShownRow(
        no,
        null,
        null,
        null,
        group,
        new IndicatorId("i-" + no),
        name,
        false,
        List.of(),
        unit,
        new DatedFigure(FY2017, decimal(baseline), baseline),
        List.of(new ShownActual(2021, FY2021, decimal(actual), actual)),
        target,
        new ShownAchievement(
            "CHANGE_FROM_BASELINE", 1, reported, null, reported, true, null, null, null),
        null,
        List.of());
  }

  /** The row with other actuals. */
  static ShownRow reporting(ShownRow row, ShownActual... actuals) {
    return new ShownRow(
        row.no(),
        row.component(),
        row.section(),
        row.initiative(),
        row.group(),
        row.indicator(),
        row.name(),
        row.relisted(),
        row.sdgTargets(),
        row.unit(),
        row.baseline(),
        List.of(actuals),
        row.target(),
        row.achievement(),
        row.judgement(),
        row.warnings());
  }

  /** Of 2021, in the unit of the row. */
  static ShownActual provisional(String value) {
    return new ShownActual(2021, FY2021, value, value, null, Measurement.Status.PROVISIONAL, null);
  }

  static AimedFigure aimed(String target) {
    return target == null
        ? null
        : new AimedFigure(FY2023, decimal(target), target, TargetKind.AT_LEAST, null);
  }

  private static String decimal(String text) {
    return text != null && text.matches("-?\\d+(\\.\\d+)?") ? text : null;
  }
}
