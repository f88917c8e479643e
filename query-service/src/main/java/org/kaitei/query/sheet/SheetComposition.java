package org.kaitei.query.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.plan.Row;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.plan.AimedAt.Aim;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.sheet.SheetDocument.Table;

/**
 * Composes a sheet from what its rows printed, the targets of its plan and the figures of its
 * indicators, so that a correction rewrites one indicator and not every sheet that shows it.
 */
final class SheetComposition {

  private final SheetView sheet;
  private final boolean besidePlan;
  private final Map<IndicatorId, IndicatorView> indicators;
  private final Map<Aim, AimedAt> targets;
  private final Map<IndicatorId, String> names = new LinkedHashMap<>();
  private final JudgementRule rule;
  private final DroppedRows dropped;

  SheetComposition(
      SheetView sheet,
      PlanView plan,
      Map<IndicatorId, IndicatorView> indicators,
      JudgementRule rule) {
    this(sheet, plan, indicators, rule, plan, false);
  }

  /**
   * @param rule that the plan judges by; null when it has chosen none
   * @param newest the plan as it stands, which has no longer every row that was reported
   * @param besidePlan whether the plan's targets are shown also where a row printed another
   */
  SheetComposition(
      SheetView sheet,
      PlanView plan,
      Map<IndicatorId, IndicatorView> indicators,
      JudgementRule rule,
      PlanView newest,
      boolean besidePlan) {
    this.sheet = sheet;
    this.rule = rule;
    this.besidePlan = besidePlan;
    this.indicators = indicators;
    this.targets = plan.targetsByAim();
    this.dropped = new DroppedRows(newest.rows(), sheet.rows());
    for (Named named : plan.indicators()) {
      names.put(named.id(), named.name());
    }
  }

  List<Table> tables() {
    Map<String, List<Reported>> byTable = new LinkedHashMap<>();
    for (Reported reported : sheet.rows()) {
      byTable
          .computeIfAbsent(reported.row().key().table(), table -> new ArrayList<>())
          .add(reported);
    }
    return byTable.entrySet().stream()
        .map(table -> table(table.getKey(), table.getValue()))
        .toList();
  }

  private Table table(String id, List<Reported> rows) {
    String title = title(id, rows.stream().map(Reported::row).toList());
    return new Table(id, title, rows.stream().map(this::row).toList());
  }

  /** What the first of the rows says that says anything; else the id. */
  static String title(String id, List<Row> rows) {
    return rows.stream().map(Row::tableTitle).filter(Objects::nonNull).findFirst().orElse(id);
  }

  private ShownRow row(Reported reported) {
    return composed(reported).shown(sheet.year(), rule);
  }

  /** What each row is judged by, in their order. */
  List<JudgedBy> judgedBy() {
    return sheet.rows().stream()
        .map(r -> new JudgedBy(r.row(), composed(r).situation(sheet.year()).orElse(null)))
        .toList();
  }

  private RowComposition composed(Reported reported) {
    Row row = reported.row();
    AimedAt aimed =
        targets.get(new Aim(row.indicator(), row.key().component(), row.targetPeriod()));
    IndicatorView indicator = indicators.getOrDefault(row.indicator(), IndicatorView.KIND.empty());
    StandingRow standing = StandingRow.of(reported, indicator, aimed);
    return new RowComposition(
        reported,
        besidePlan ? standing.beside(aimed, indicator) : standing,
        indicator.definition(),
        names.get(row.indicator()),
        dropped.contain(row));
  }
}
