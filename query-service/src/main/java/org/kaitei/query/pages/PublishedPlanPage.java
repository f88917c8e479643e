package org.kaitei.query.pages;

import java.util.List;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.pages.overview.Choice;
import org.kaitei.query.pages.overview.StandingTag;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.plan.SheetsDocument;

/** A plan as the public sees it: what its newest published sheet shows of its indicators. */
public record PublishedPlanPage(
    Frame frame, String municipality, List<Link> sheets, List<Line> indicators) {

  public record Line(String name, StandingTag standing) {}

  static PublishedPlanPage of(
      OverviewDocument overview,
      PlansDocument plans,
      SheetsDocument sheets,
      Choice choice,
      Visit visit) {
    Words words = visit.words();
    return new PublishedPlanPage(
        Frame.of(
                visit,
                overview.title(),
                List.of(Frame.home(visit)),
                "/api/plans/" + overview.plan() + "/overview",
                visit.keptAs(Narrowing.NAMES),
                overview,
                plans)
            .following(overview),
        plans.plans().stream()
            .filter(plan -> plan.id().equals(overview.plan()))
            .map(PlansDocument.Listed::municipality)
            .findFirst()
            .orElseThrow(),
        PublishedPage.sheets(overview.plan(), sheets.years(), visit),
        overview.indicators().stream()
            .filter(choice::lists)
            .map(listed -> new Line(listed.name(), StandingTag.of(listed, words)))
            .toList());
  }
}
