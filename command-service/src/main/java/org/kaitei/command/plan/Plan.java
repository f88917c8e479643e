package org.kaitei.command.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.command.ledger.Standing;
import org.kaitei.command.plan.PlanCommand.AdoptPlan;
import org.kaitei.command.plan.PlanCommand.ChooseJudgementRule;
import org.kaitei.command.plan.PlanCommand.NameIndicator;
import org.kaitei.command.plan.PlanCommand.PlaceRow;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.InitiativeDropped;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.plan.PlanEvent.NarrativeDropped;
import org.kaitei.plan.PlanEvent.NarrativePlaced;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanAmended;
import org.kaitei.plan.PlanEvent.PlanRetitled;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanEvent.RowDropped;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.SectionDropped;
import org.kaitei.plan.PlanEvent.SectionPlaced;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a plan must remember to say yes or no.
 *
 * @param heading empty before the plan is adopted
 * @param former what does not stand any more
 * @param judgedBy null when no rule was chosen
 */
public record Plan(
    Heading heading,
    KnownIndicators indicators,
    PMap<RowKey, Row> rows,
    PMap<TargetKey, Aimed> targets,
    Former former,
    Structure structure,
    Standing<JudgementRule> judgedBy,
    long revision) {

  public static final Plan UNKNOWN =
      new Plan(
          Heading.NONE,
          KnownIndicators.NONE,
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          Former.NONE,
          Structure.NONE,
          null,
          0);

  /** Null before the plan is adopted. */
  public PlanAdopted adopted() {
    return heading.adopted();
  }

  public String title() {
    return heading.title();
  }

  public Edition edition() {
    return heading.edition();
  }

  public Optional<IndicatorId> indicatorNamed(String name) {
    return indicators.named(name);
  }

  public List<PlanEvent> decide(PlanCommand command) {
    if (adopted() == null && !(command instanceof AdoptPlan)) {
      throw Refusal.notFound("plan", command.plan());
    }
    return switch (command) {
      case AdoptPlan c -> adopt(c);
      case NameIndicator c -> name(c);
      case PlaceRow c when isKnown(c.row()) -> List.of();
      case PlaceRow c -> List.of(new RowPlaced(c.plan(), c.row(), c.by()));
      case SetTarget c -> setTarget(c, false);
      case ChooseJudgementRule c -> RuleChoice.decide(c, judgedBy);
    };
  }

  private List<PlanEvent> adopt(AdoptPlan c) {
    var event = new PlanAdopted(c.plan(), c.title(), c.municipality(), c.edition(), c.by());
    if (adopted() == null) {
      NewEdition.requireDecided("adoptedOn", c.edition().decidedOn(), c.by().dayInJapan());
      return List.of(event);
    }
    var again = new PlanAdopted(c.plan(), c.title(), c.municipality(), c.edition(), adopted().by());
    if (adopted().equals(again)) {
      return List.of();
    }
    throw Refusal.conflict(
        "plan-exists", Map.of("plan", c.plan().value(), "standingTitle", adopted().title()));
  }

  /** A sheet of former years may still show an indicator that the plan no longer aims at. */
  private boolean isKnown(Row row) {
    return row.equals(rows.get(row.key())) || indicators.isRetired(row.indicator());
  }

  private List<PlanEvent> name(NameIndicator c) {
    if (indicators.named(c.name()).filter(c.indicator()::equals).isPresent()) {
      return List.of();
    }
    indicators.requireFree(c.name(), c.indicator());
    return List.of(new IndicatorNamed(c.plan(), c.indicator(), c.name(), c.by()));
  }

  /**
   * @throws Refusal {@code indicator-not-in-plan}
   */
  void require(IndicatorId indicator) {
    if (!indicators.contains(indicator)) {
      throw Refusal.conflict(
          "indicator-not-in-plan",
          Map.of("plan", adopted().plan().value(), "indicator", indicator.value()));
    }
  }

  /**
   * @param revising whether a target that stands may be overwritten without a reason of its own
   */
  List<PlanEvent> setTarget(SetTarget c, boolean revising) {
    require(c.indicator());
    Aimed standing = targets.get(new TargetKey(c.indicator(), c.component(), c.period()));
    if (standing != null && standing.says(c)) {
      return List.of();
    }
    indicators.requireNotRetired(c.indicator());
    if (standing == null) {
      return List.of(c.set(edition().number()));
    }
    if (!revising) {
      TargetStands.check(c, standing);
    }
    return List.of(c.revised(standing.value(), edition().number()));
  }

  public Plan evolve(PlanEvent event) {
    return evolveAt(event, revision + 1);
  }

  /**
   * @param row the number that the event has in the store; the parts of one that was split share it
   */
  Plan evolveAt(PlanEvent event, long row) {
    return evolved(event, row).having(former.after(event, rows));
  }

  private Plan evolved(PlanEvent event, long row) {
    return switch (event) {
      case PlanAdopted e -> headed(Heading.of(e), row);
      case PlanRevised e -> headed(heading.revised(e.edition(), e.reason()), row);
      case PlanAmended e -> headed(heading, row);
      case PlanRetitled e -> headed(heading.retitled(e.after()), row);
      case IndicatorNamed e -> knowing(indicators.named(e.indicator(), e.name()), row);
      case IndicatorRenamed e -> knowing(indicators.named(e.indicator(), e.after()), row);
      case IndicatorRetired e -> knowing(indicators.retired(e.indicator()), row);
      case RowPlaced e -> placed(e.row(), row);
      case RowMoved e ->
          with(
              rows.minus(e.from()).plus(e.row().key(), e.row()),
              structure.moved(e.from(), e.row().key(), e.standsBefore()),
              row);
      case RowDropped e -> with(rows.minus(e.row()), structure.without(e.row()), row);
      case TargetSet e ->
          aimed(
              new TargetKey(e.indicator(), e.component(), e.period()),
              new Aimed(e.target(), e.unit(), row));
      case TargetRevised e ->
          aimed(
              new TargetKey(e.indicator(), e.component(), e.period()),
              new Aimed(e.after(), e.unit(), row));
      case TargetDropped e ->
          aiming(targets.minus(new TargetKey(e.indicator(), e.component(), e.period())), row);
      case SectionPlaced e -> with(rows, structure.with(e.section()), row);
      case SectionDropped e -> with(rows, structure.without(e.section()), row);
      case InitiativePlaced e -> with(rows, structure.with(e.initiative()), row);
      case InitiativeDropped e -> with(rows, structure.without(e.initiative()), row);
      case NarrativePlaced e -> with(rows, structure.with(e.narrative()), row);
      case NarrativeDropped e -> with(rows, structure.without(e.narrative()), row);
      case JudgementRuleChosen e -> judgedBy(new Standing<>(e.rule(), row), row);
    };
  }

  private Plan headed(Heading head, long row) {
    return new Plan(head, indicators, rows, targets, former, structure, judgedBy, row);
  }

  private Plan knowing(KnownIndicators known, long row) {
    return new Plan(heading, known, rows, targets, former, structure, judgedBy, row);
  }

  private Plan placed(Row next, long row) {
    boolean standing = rows.containsKey(next.key());
    return with(
        rows.plus(next.key(), next), standing ? structure : structure.with(next.key()), row);
  }

  private Plan with(PMap<RowKey, Row> placed, Structure built, long row) {
    return new Plan(heading, indicators, placed, targets, former, built, judgedBy, row);
  }

  private Plan aimed(TargetKey key, Aimed target) {
    return aiming(targets.plus(key, target), target.revision());
  }

  private Plan aiming(PMap<TargetKey, Aimed> all, long row) {
    return new Plan(heading, indicators, rows, all, former, structure, judgedBy, row);
  }

  private Plan judgedBy(Standing<JudgementRule> rule, long row) {
    return new Plan(heading, indicators, rows, targets, former, structure, rule, row);
  }

  private Plan having(Former gone) {
    return new Plan(heading, indicators, rows, targets, gone, structure, judgedBy, revision);
  }
}
