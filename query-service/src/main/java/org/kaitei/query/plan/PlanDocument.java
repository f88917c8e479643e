package org.kaitei.query.plan;

import java.time.Instant;
import java.util.List;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.Section;
import org.kaitei.query.question.Answer;
import org.kaitei.query.views.Version;

/**
 * A plan: its editions, how it is built up, the rows of its tables, its targets.
 *
 * @param edition the label of the newest
 * @param adoptedOn when the first was decided; null when it is not stated
 * @param indicators how many it aims at
 * @param sheets the reporting years that were opened
 * @param judgement the rule that it judges by; null when none was chosen
 */
public record PlanDocument(
    PlanId id,
    long revision,
    String title,
    String municipality,
    String edition,
    PrintedDate adoptedOn,
    List<ShownEdition> editions,
    List<Placed> rows,
    List<ShownTarget> targets,
    int indicators,
    List<Integer> sheets,
    List<Section> sections,
    List<Initiative> initiatives,
    List<Narrative> narratives,
    JudgementRule judgement,
    Instant asOf,
    long version)
    implements Answer {

  /** A row of one of the plan's tables. */
  public record Placed(
      String table,
      String tableTitle,
      String section,
      String initiative,
      String no,
      String component,
      String group,
      IndicatorId indicator,
      boolean relisted,
      Period targetPeriod) {

    public static Placed of(Row row) {
      return new Placed(
          row.key().table(),
          row.tableTitle(),
          row.section(),
          row.initiative(),
          row.key().no(),
          row.key().component(),
          row.group(),
          row.indicator(),
          row.relisted(),
          row.targetPeriod());
    }
  }

  static PlanDocument of(Version<PlanView> version, JudgementRule judgement, Instant asOf) {
    PlanView plan = version.state();
    return new PlanDocument(
        plan.id(),
        plan.revision(),
        plan.title(),
        plan.municipality(),
        plan.editions().getLast().edition().label(),
        plan.editions().getFirst().edition().decidedOn(),
        plan.editions().stream().map(ShownEdition::of).toList(),
        plan.rows().stream().map(Placed::of).toList(),
        plan.targets().stream().map(ShownTarget::of).toList(),
        (int) plan.indicators().stream().filter(named -> !named.retired()).count(),
        plan.sheets(),
        plan.structure().sections(),
        plan.structure().initiatives(),
        plan.structure().narratives(),
        judgement,
        asOf,
        version.position());
  }
}
