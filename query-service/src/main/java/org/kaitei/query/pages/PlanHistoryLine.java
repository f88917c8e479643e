package org.kaitei.query.pages;

import java.util.Map;
import java.util.Set;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.PlanRevision;

/**
 * An entry of a plan's history.
 *
 * @param then the plan as it was when this was recorded
 * @param indicator that it is about; null when it is about none
 * @param subject the period and component of a target; null for anything else
 * @param edition that it belongs to; null where the event says none
 * @param before null when there was nothing, or the event does not keep it
 * @param after null when there is nothing any more
 * @param entry where the history of the indicator tells the same; null where it does not
 */
public record PlanHistoryLine(
    long revision,
    Link position,
    Link then,
    String what,
    Link indicator,
    String subject,
    String edition,
    String before,
    String after,
    String entry,
    String reason,
    String who) {

  /** What of these is told in the history of the indicator, too. */
  private static final Set<String> OF_INDICATOR =
      Set.of(
          "target-set",
          "target-revised",
          "target-dropped",
          "indicator-renamed",
          "indicator-retired");

  /**
   * @param names of the plan's indicators
   */
  static PlanHistoryLine of(
      PlanRevision revision, PlanId plan, Map<IndicatorId, String> names, Visit visit) {
    Words words = visit.words();
    var told = new PlanTold(words);
    return new PlanHistoryLine(
        revision.revision(),
        new Link(
            words.say("history.position", String.valueOf(revision.position())),
            visit.event(revision.position())),
        new Link(
            words.moment(revision.recordedAt()),
            visit.toAt("/plans/" + plan, revision.recordedAt())),
        words.say("event.plan." + revision.kind()),
        indicator(revision.indicator(), names, visit),
        subject(revision, words),
        revision.edition() == null
            ? null
            : words.say("plan.history.edition", String.valueOf(revision.edition())),
        told.of(revision.kind(), revision.before()),
        told.of(revision.kind(), revision.after()),
        entry(revision, plan, visit),
        revision.reason(),
        visit.signature(revision.recordedBy(), revision.department(), revision.recordedAt()));
  }

  /** In the page of then, where it is the newest entry. */
  private static String entry(PlanRevision revision, PlanId plan, Visit visit) {
    return OF_INDICATOR.contains(revision.kind())
        ? visit.toAt("/indicators/" + revision.indicator(), revision.recordedAt())
            + "#"
            + HistoryLine.id(plan.stream(), revision.revision())
        : null;
  }

  private static Link indicator(IndicatorId id, Map<IndicatorId, String> names, Visit visit) {
    return id == null
        ? null
        : new Link(names.getOrDefault(id, id.value()), visit.to("/indicators/" + id));
  }

  private static String subject(PlanRevision revision, Words words) {
    String period = words.period(revision.period());
    return period == null || revision.component() == null
        ? period
        : words.say("with-component", period, revision.component());
  }
}
