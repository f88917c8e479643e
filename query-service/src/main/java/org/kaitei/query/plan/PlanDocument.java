package org.kaitei.query.plan;

import java.time.Instant;
import java.util.List;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.PrintedDate;
import org.kaitei.plan.Row;
import org.kaitei.query.question.Answer;
import org.kaitei.query.views.Version;

/**
 * A plan: its editions, the rows of its tables, its targets.
 *
 * @param edition the label of the newest
 * @param adoptedOn when the first was decided; null when it is not stated
 * @param indicators how many it names
 * @param sheets the reporting years that were opened
 */
public record PlanDocument(
    PlanId id,
    long revision,
    String title,
    String municipality,
    String edition,
    PrintedDate adoptedOn,
    List<Edition> editions,
    List<Placed> rows,
    List<ShownTarget> targets,
    int indicators,
    List<Integer> sheets,
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

    static Placed of(Row row) {
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

  static PlanDocument of(Version<PlanView> version, Instant asOf) {
    PlanView plan = version.state();
    return new PlanDocument(
        plan.id(),
        plan.revision(),
        plan.title(),
        plan.municipality(),
        plan.editions().getLast().label(),
        plan.editions().getFirst().decidedOn(),
        plan.editions(),
        plan.rows().stream().map(Placed::of).toList(),
        plan.targets().stream().map(ShownTarget::of).toList(),
        plan.indicators().size(),
        plan.sheets(),
        asOf,
        version.position());
  }
}
