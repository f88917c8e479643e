package org.kaitei.query.plan;

import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.EventJson;
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
import tools.jackson.databind.json.JsonMapper;

/** What an event changed of a plan, as its history tells it. */
record PlanChangeTold(
    IndicatorId indicator,
    Period period,
    String component,
    Object before,
    Object after,
    String reason,
    Integer edition) {

  static PlanChangeTold of(PlanEvent event) {
    return switch (event) {
      case PlanAdopted e -> edition(e.edition(), null);
      case PlanRevised e -> edition(e.edition(), e.reason());
      case PlanAmended e ->
          new PlanChangeTold(null, null, null, null, null, e.reason(), e.edition());
      case PlanRetitled e -> plain(e.before(), e.after());
      case IndicatorNamed e -> indicator(e.indicator(), null, e.name());
      case IndicatorRenamed e -> indicator(e.indicator(), e.before(), e.after());
      case IndicatorRetired e -> indicator(e.indicator(), e.before(), null);
      case RowPlaced e -> indicator(e.row().indicator(), null, e.row());
      case RowMoved e -> indicator(e.row().indicator(), e.from(), e.row());
      case RowDropped e when e.before() != null ->
          indicator(e.before().indicator(), e.before(), null);
      case RowDropped e -> plain(e.row(), null);
      case TargetSet e ->
          new PlanChangeTold(
              e.indicator(), e.period(), e.component(), null, e.target(), null, e.edition());
      case TargetRevised e ->
          new PlanChangeTold(
              e.indicator(),
              e.period(),
              e.component(),
              e.before(),
              e.after(),
              e.reason(),
              e.edition());
      case TargetDropped e ->
          new PlanChangeTold(
              e.indicator(), e.period(), e.component(), e.before(), null, e.reason(), e.edition());
      case SectionPlaced e -> plain(null, e.section());
      case SectionDropped e -> gone(e.before(), e.section());
      case InitiativePlaced e -> plain(null, e.initiative());
      case InitiativeDropped e -> gone(e.before(), e.initiative());
      case NarrativePlaced e -> plain(null, e.narrative());
      case NarrativeDropped e -> gone(e.before(), e.narrative());
      case JudgementRuleChosen e ->
          new PlanChangeTold(
              null, null, null, named(e.before()), named(e.rule()), e.reason(), null);
    };
  }

  /** With its name, which a rule is written without where anything might be written. */
  private static Object named(JudgementRule rule) {
    JsonMapper mapper = EventJson.mapper();
    return rule == null
        ? null
        : mapper.readValue(
            mapper.writerFor(JudgementRule.class).writeValueAsBytes(rule), Object.class);
  }

  private static PlanChangeTold edition(Edition edition, String reason) {
    return new PlanChangeTold(null, null, null, null, edition, reason, edition.number());
  }

  private static PlanChangeTold indicator(IndicatorId indicator, Object before, Object after) {
    return new PlanChangeTold(indicator, null, null, before, after, null, null);
  }

  /** Events of former releases name only what they took away. */
  private static PlanChangeTold gone(Object before, Object name) {
    return plain(before == null ? name : before, null);
  }

  private static PlanChangeTold plain(Object before, Object after) {
    return new PlanChangeTold(null, null, null, before, after, null, null);
  }
}
