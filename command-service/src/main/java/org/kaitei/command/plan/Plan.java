package org.kaitei.command.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.command.ledger.Standing;
import org.kaitei.command.plan.PlanCommand.AdoptPlan;
import org.kaitei.command.plan.PlanCommand.NameIndicator;
import org.kaitei.command.plan.PlanCommand.PlaceRow;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What a plan must remember to say yes or no.
 *
 * @param adopted null before the plan is adopted
 */
public record Plan(
    PlanAdopted adopted,
    PMap<IndicatorName, IndicatorId> names,
    PSet<IndicatorId> indicators,
    PMap<RowKey, Row> rows,
    PMap<TargetKey, Standing<Target>> targets,
    long revision) {

  public static final Plan UNKNOWN =
      new Plan(
          null,
          HashTreePMap.empty(),
          HashTreePSet.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          0);

  public Optional<IndicatorId> indicatorNamed(String name) {
    return Optional.ofNullable(names.get(IndicatorName.of(name)));
  }

  public List<PlanEvent> decide(PlanCommand command) {
    if (adopted == null && !(command instanceof AdoptPlan)) {
      throw Refusal.notFound("plan", command.plan());
    }
    return switch (command) {
      case AdoptPlan c -> adopt(c);
      case NameIndicator c -> name(c);
      case PlaceRow c when c.row().equals(rows.get(c.row().key())) -> List.of();
      case PlaceRow c -> List.of(new RowPlaced(c.plan(), c.row(), c.by()));
      case SetTarget c -> setTarget(c);
    };
  }

  private List<PlanEvent> adopt(AdoptPlan c) {
    var event = new PlanAdopted(c.plan(), c.title(), c.municipality(), c.edition(), c.by());
    if (adopted == null) {
      return List.of(event);
    }
    var again = new PlanAdopted(c.plan(), c.title(), c.municipality(), c.edition(), adopted.by());
    if (adopted.equals(again)) {
      return List.of();
    }
    throw Refusal.conflict(
        "plan-exists", Map.of("plan", c.plan().value(), "standingTitle", adopted.title()));
  }

  private List<PlanEvent> name(NameIndicator c) {
    IndicatorId known = names.get(IndicatorName.of(c.name()));
    if (known == null) {
      return List.of(new IndicatorNamed(c.plan(), c.indicator(), c.name(), c.by()));
    }
    if (known.equals(c.indicator())) {
      return List.of();
    }
    throw Refusal.conflict("name-taken", Map.of("name", c.name(), "indicator", known.value()));
  }

  private List<PlanEvent> setTarget(SetTarget c) {
    if (!indicators.contains(c.indicator())) {
      throw Refusal.conflict(
          "indicator-not-in-plan",
          Map.of("plan", c.plan().value(), "indicator", c.indicator().value()));
    }
    Standing<Target> standing =
        targets.get(new TargetKey(c.indicator(), c.component(), c.period()));
    int edition = adopted.edition().number();
    if (standing == null) {
      return List.of(
          new TargetSet(
              c.plan(), c.indicator(), c.component(), c.period(), c.target(), edition, c.by()));
    }
    if (standing.value().says(c.target())) {
      return List.of();
    }
    TargetStands.check(c, standing);
    return List.of(
        new TargetRevised(
            c.plan(),
            c.indicator(),
            c.component(),
            c.period(),
            standing.value(),
            c.target(),
            c.reason(),
            edition,
            c.by()));
  }

  public Plan evolve(PlanEvent event) {
    return switch (event) {
      case PlanAdopted e -> new Plan(e, names, indicators, rows, targets, revision + 1);
      case IndicatorNamed e -> named(IndicatorName.of(e.name()), e.indicator());
      case RowPlaced e -> placed(e.row());
      case TargetSet e ->
          aimed(new TargetKey(e.indicator(), e.component(), e.period()), e.target());
      case TargetRevised e ->
          aimed(new TargetKey(e.indicator(), e.component(), e.period()), e.after());
    };
  }

  private Plan named(IndicatorName name, IndicatorId indicator) {
    return new Plan(
        adopted,
        names.plus(name, indicator),
        indicators.plus(indicator),
        rows,
        targets,
        revision + 1);
  }

  private Plan placed(Row row) {
    return new Plan(adopted, names, indicators, rows.plus(row.key(), row), targets, revision + 1);
  }

  private Plan aimed(TargetKey key, Target target) {
    var next = targets.plus(key, new Standing<>(target, revision + 1));
    return new Plan(adopted, names, indicators, rows, next, revision + 1);
  }
}
