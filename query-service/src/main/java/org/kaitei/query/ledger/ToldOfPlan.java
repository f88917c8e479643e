package org.kaitei.query.ledger;

import java.util.stream.Collectors;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Narrative;
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
import org.kaitei.plan.Section;
import org.kaitei.plan.Stakeholder;
import org.kaitei.plan.Target;

/** What the events of plans tell. */
final class ToldOfPlan {

  private ToldOfPlan() {}

  static Told of(PlanEvent event) {
    return switch (event) {
      case PlanAdopted e -> edition(e, e.edition()).saying(e.title(), e.municipality());
      case PlanRevised e -> edition(e, e.edition()).because(e.reason());
      case PlanAmended e -> of(e, null).because(e.reason());
      case PlanRetitled e -> of(e, null).changing(e.before(), e.after());
      case IndicatorNamed e -> of(e, e.indicator()).changing(null, e.name());
      case IndicatorRenamed e -> of(e, e.indicator()).changing(e.before(), e.after());
      case IndicatorRetired e -> of(e, e.indicator()).changing(e.before(), null);
      case TargetSet e -> aim(e, e.indicator(), e.period(), e.component(), null, e.target());
      case TargetRevised e ->
          aim(e, e.indicator(), e.period(), e.component(), e.before(), e.after())
              .because(e.reason());
      case TargetDropped e ->
          aim(e, e.indicator(), e.period(), e.component(), e.before(), null).because(e.reason());
      case RowPlaced e -> row(e, e.row());
      case RowMoved e -> row(e, e.row()).changing(place(e.from()), place(e.row().key()));
      case RowDropped e -> dropped(e).changing(place(e.row()), null);
      case SectionPlaced e -> section(e, e.section()).changing(null, e.section().title());
      case SectionDropped e -> dropped(e);
      case InitiativePlaced e -> initiative(e, e.initiative()).changing(null, name(e.initiative()));
      case InitiativeDropped e -> dropped(e);
      case NarrativePlaced e -> of(e, null).changing(null, e.narrative().text());
      case NarrativeDropped e -> of(e, null).changing(text(e.before()), null);
      case JudgementRuleChosen e -> of(e, null).because(e.reason());
    };
  }

  private static Told of(PlanEvent event, IndicatorId indicator) {
    return Told.about(event.plan(), indicator);
  }

  private static Told edition(PlanEvent event, Edition edition) {
    return of(event, null).changing(null, edition.label());
  }

  private static Told aim(
      PlanEvent event,
      IndicatorId indicator,
      Period period,
      String component,
      Target before,
      Target after) {
    return of(event, indicator).of(period, component).changing(figure(before), figure(after));
  }

  private static String figure(Target target) {
    return target == null ? null : Told.figure(target.figure());
  }

  private static Told row(PlanEvent event, Row row) {
    return of(event, row.indicator())
        .of(row.targetPeriod(), row.key().component())
        .changing(null, place(row.key()))
        .saying(row.tableTitle(), row.section(), row.initiative(), row.group());
  }

  private static Told dropped(RowDropped event) {
    return event.before() == null ? of(event, null) : row(event, event.before());
  }

  /** An event of a former release names what was dropped, and no more. */
  private static Told dropped(SectionDropped event) {
    Section before = event.before();
    return before == null
        ? of(event, null).changing(event.section().value(), null)
        : section(event, before).changing(before.title(), null);
  }

  private static Told dropped(InitiativeDropped event) {
    Initiative before = event.before();
    return before == null
        ? of(event, null).changing(event.initiative().value(), null)
        : initiative(event, before).changing(name(before), null);
  }

  private static String place(RowKey row) {
    return row.table() + " " + row.no();
  }

  private static Told section(PlanEvent event, Section section) {
    return of(event, null).saying(section.text());
  }

  private static Told initiative(PlanEvent event, Initiative initiative) {
    String partners =
        initiative.stakeholders().stream().map(Stakeholder::name).collect(Collectors.joining("、"));
    return of(event, null).saying(initiative.text(), partners.isEmpty() ? null : partners);
  }

  private static String name(Initiative initiative) {
    return initiative.number() == null
        ? initiative.title()
        : initiative.number() + " " + initiative.title();
  }

  private static String text(Narrative narrative) {
    return narrative == null ? null : narrative.text();
  }
}
