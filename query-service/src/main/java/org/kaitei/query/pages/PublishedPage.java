package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.plan.PlansDocument.Listed;

/** What was published, as the public finds it. */
public record PublishedPage(Frame frame, String lead, List<Entry> plans) {

  /** A plan with its published sheets. */
  public record Entry(Link plan, String municipality, List<Link> sheets) {}

  /**
   * @param years the reporting years whose sheets a plan has published
   */
  static PublishedPage of(PlansDocument plans, Map<PlanId, List<Integer>> years, Visit visit) {
    return new PublishedPage(
        Frame.of(visit, visit.words().say("published"), List.of(), "/api/plans", plans),
        visit.words().say(lead(plans, visit)),
        plans.plans().stream().map(plan -> entry(plan, years.get(plan.id()), visit)).toList());
  }

  private static String lead(PlansDocument plans, Visit visit) {
    if (!plans.plans().isEmpty()) {
      return "published.lead";
    }
    return visit.actor().isSignedIn() ? "published.none" : "published.none.sign-in";
  }

  private static Entry entry(Listed plan, List<Integer> years, Visit visit) {
    return new Entry(
        new Link(plan.title(), visit.to("/plans/" + plan.id())),
        plan.municipality(),
        sheets(plan.id(), years, visit));
  }

  static List<Link> sheets(PlanId plan, List<Integer> years, Visit visit) {
    return years.stream()
        .sorted()
        .map(
            year ->
                new Link(visit.words().year(year), visit.to("/plans/" + plan + "/sheets/" + year)))
        .toList();
  }
}
