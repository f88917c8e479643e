package org.kaitei.command.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.plan.PlanChange.Aim;
import org.kaitei.command.plan.PlanChange.DropInitiative;
import org.kaitei.command.plan.PlanChange.DropNarrative;
import org.kaitei.command.plan.PlanChange.DropRow;
import org.kaitei.command.plan.PlanChange.DropSection;
import org.kaitei.command.plan.PlanChange.DropTarget;
import org.kaitei.command.plan.PlanChange.MoveRow;
import org.kaitei.command.plan.PlanChange.NameIndicator;
import org.kaitei.command.plan.PlanChange.PlaceInitiative;
import org.kaitei.command.plan.PlanChange.PlaceNarrative;
import org.kaitei.command.plan.PlanChange.PlaceRow;
import org.kaitei.command.plan.PlanChange.PlaceSection;
import org.kaitei.command.plan.PlanChange.RenameIndicator;
import org.kaitei.command.plan.PlanChange.RetireIndicator;
import org.kaitei.command.plan.PlanChange.Retitle;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.PlanRetitled;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Target;

/**
 * What one change does to a plan as it stands: its events, none when nothing would change, or a
 * refusal.
 *
 * @param indicators those that the changes are about, as the ledger knows them
 */
record OneChange(Plan plan, ChangePlan command, Map<IndicatorId, Indicator> indicators) {

  List<PlanEvent> decide(PlanChange change) {
    return switch (change) {
      case Retitle c when c.title().equals(plan.title()) -> List.of();
      case Retitle c -> List.of(new PlanRetitled(id(), plan.title(), c.title(), by()));
      case NameIndicator c -> name(c);
      case RenameIndicator c -> rename(c);
      case RetireIndicator c -> retire(c.indicator());
      case Aim c -> aim(c);
      case DropTarget c -> drop(c);
      case PlaceRow c -> andNamed(c.row().indicator(), rows().place(c));
      case MoveRow c -> rows().move(c);
      case DropRow c -> rows().drop(c.row());
      case PlaceSection c -> parts().place(c.section());
      case DropSection c -> parts().drop(c.section());
      case PlaceInitiative c -> parts().place(c.initiative());
      case DropInitiative c -> parts().drop(c.initiative());
      case PlaceNarrative c -> parts().place(c.narrative());
      case DropNarrative c -> parts().drop(c.narrative());
    };
  }

  private PlanId id() {
    return command.plan();
  }

  private SubmittedBy by() {
    return command.by();
  }

  private RowChange rows() {
    return new RowChange(plan, id(), by());
  }

  private PartChange parts() {
    return new PartChange(plan, id(), by());
  }

  private boolean isRetired(IndicatorId indicator) {
    return plan.indicators().isRetired(indicator);
  }

  private List<PlanEvent> retire(IndicatorId indicator) {
    plan.require(indicator);
    String before = plan.indicators().nameOf(indicator);
    return isRetired(indicator)
        ? List.of()
        : List.of(new IndicatorRetired(id(), indicator, before, by()));
  }

  private List<PlanEvent> name(NameIndicator c) {
    String name = c.name() == null ? defined(c.indicator()).definition().name() : c.name();
    if (plan.indicators().contains(c.indicator()) && !isRetired(c.indicator())) {
      String standing = plan.indicators().nameOf(c.indicator());
      if (standing.equals(name)) {
        return List.of();
      }
      throw Refusal.conflict(
          "indicator-named-otherwise",
          Map.of("indicator", c.indicator().value(), "name", standing));
    }
    defined(c.indicator());
    plan.indicators().requireFree(name, c.indicator());
    return List.of(new IndicatorNamed(id(), c.indicator(), name, by()));
  }

  private Indicator defined(IndicatorId id) {
    Indicator indicator = indicators.get(id);
    if (!indicator.isDefined()) {
      throw Refusal.notFound("indicator", id);
    }
    return indicator;
  }

  private List<PlanEvent> rename(RenameIndicator c) {
    plan.require(c.indicator());
    plan.indicators().requireNotRetired(c.indicator());
    String before = plan.indicators().nameOf(c.indicator());
    if (before.equals(c.name())) {
      return List.of();
    }
    plan.indicators().requireFree(c.name(), c.indicator());
    return List.of(new IndicatorRenamed(id(), c.indicator(), before, c.name(), by()));
  }

  private List<PlanEvent> aim(Aim c) {
    Indicator indicator = defined(c.indicator());
    Target target = c.wanted().of(indicator.definition(), indicator.baselineFigure(c.component()));
    var wanted =
        new SetTarget(
            id(),
            c.indicator(),
            c.component(),
            c.period(),
            target,
            indicator.definition().unit(),
            command.reason(),
            null,
            by());
    boolean revising = command.edition() != null;
    return andNamed(c.indicator(), named(c.indicator()).setTarget(wanted, revising));
  }

  private List<PlanEvent> andNamed(IndicatorId indicator, List<PlanEvent> events) {
    return plan.indicators().contains(indicator)
        ? events
        : Stream.concat(name(new NameIndicator(indicator, null)).stream(), events.stream())
            .toList();
  }

  /** The plan once it names the indicator. */
  private Plan named(IndicatorId indicator) {
    return plan.indicators().contains(indicator)
        ? plan
        : plan.evolve(name(new NameIndicator(indicator, null)).getFirst());
  }

  private List<PlanEvent> drop(DropTarget c) {
    var key = new TargetKey(c.indicator(), c.component(), c.period());
    Aimed standing = plan.targets().get(key);
    if (standing == null) {
      String place =
          Stream.of(c.indicator().value(), c.component(), c.period().code())
              .filter(Objects::nonNull)
              .reduce("%s %s"::formatted)
              .orElseThrow();
      throw Refusal.notFound("target", place);
    }
    return List.of(
        new TargetDropped(
            id(),
            c.indicator(),
            c.component(),
            c.period(),
            standing.value(),
            command.reason(),
            plan.edition().number(),
            by()));
  }
}
