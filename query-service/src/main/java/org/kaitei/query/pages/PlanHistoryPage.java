package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.indicator.IndicatorsDocument;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanHistoryDocument;
import org.kaitei.query.plan.PlanQuestion.HistoryOfPlan;
import org.kaitei.query.question.Moment;

/**
 * What became of a plan, newest first.
 *
 * @param from the oldest revision on the page
 * @param to the newest
 * @param all how many there are
 * @param newer where the next newer page is; null at the newest
 * @param older where the next older page is; null at the oldest
 */
public record PlanHistoryPage(
    Frame frame,
    List<PlanHistoryLine> lines,
    long from,
    long to,
    long all,
    String newer,
    String older) {

  private static final int LENGTH = 20;

  /** Asks for the revisions up to one. */
  static HistoryOfPlan endingWith(long revision, PlanDocument plan) {
    long before = Math.max(0, revision - LENGTH);
    return new HistoryOfPlan(plan.id(), (int) (revision - before), before, new Moment(plan.asOf()));
  }

  static PlanHistoryPage of(
      PlanHistoryDocument history, PlanDocument plan, IndicatorsDocument indicators, Visit visit) {
    String path = "/plans/" + plan.id();
    Map<IndicatorId, String> names =
        indicators.indicators().stream()
            .collect(
                Collectors.toMap(IndicatorsDocument.Listed::id, IndicatorsDocument.Listed::name));
    long from = history.revisions().getFirst().revision();
    long to = history.revisions().getLast().revision();
    return new PlanHistoryPage(
        Frame.of(
            visit,
            visit.words().say("plan.history"),
            List.of(Frame.home(visit), new Link(plan.title(), visit.to(path))),
            "/api" + path + "/history",
            history),
        history.revisions().reversed().stream()
            .map(revision -> PlanHistoryLine.of(revision, plan.id(), names, visit))
            .toList(),
        from,
        to,
        plan.revision(),
        to < plan.revision() ? link(Math.min(plan.revision(), to + LENGTH), visit) : null,
        from > 1 ? link(from - 1, visit) : null);
  }

  private static String link(long upTo, Visit visit) {
    return visit.here(Map.of("upTo", upTo));
  }
}
