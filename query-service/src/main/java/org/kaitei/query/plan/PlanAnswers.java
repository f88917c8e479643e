package org.kaitei.query.plan;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.plan.PlanQuestion.HistoryOfPlan;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.plan.PlanQuestion.SheetsOf;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers questions about plans. */
public final class PlanAnswers {

  private final ViewReader reader;

  public PlanAnswers(ViewReader reader) {
    this.reader = reader;
  }

  /**
   * @throws Refusal when there was no such plan
   */
  public static Version<PlanView> plan(ViewsAt views, PlanId plan) {
    return views
        .find(PlanView.KIND.of(plan))
        .filter(found -> found.state().title() != null)
        .orElseThrow(() -> Refusal.notFound("plan", plan));
  }

  @QueryHandler
  public PlansDocument all(AllPlans question) {
    ViewsAt views = reader.at(question.moment().asOf());
    return views
        .find(PlansView.KEY)
        .map(found -> PlansDocument.of(found.state(), views.mark(), found.position()))
        .orElseGet(() -> PlansDocument.of(PlansView.KIND.empty(), views.mark(), 0));
  }

  @QueryHandler
  public PlanDocument one(OnePlan question) {
    ViewsAt views = reader.at(question.moment().asOf());
    ViewsAt then = InEdition.views(views, question.plan(), question.edition());
    Version<PlanView> plan = plan(then, question.plan());
    Rules rules = Rules.of(List.of(question.plan()), then);
    return PlanDocument.of(plan, rules.of(question.plan()), views.mark());
  }

  @QueryHandler
  public SheetsDocument sheets(SheetsOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = plan(views, question.plan());
    return new SheetsDocument(
        question.plan(), plan.state().sheets(), views.mark(), plan.position());
  }

  @QueryHandler
  public PlanHistoryDocument history(HistoryOfPlan question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = plan(views, question.plan());
    var page =
        PlanHistoryView.STRETCHES.page(
            views, question.plan(), plan.state().revision(), question.after(), question.limit());
    List<PlanRevision> revisions =
        page.revisions().stream()
            .map(revision -> revision.in(editionAt(revision.revision(), plan.state())))
            .toList();
    return new PlanHistoryDocument(
        question.plan(), revisions, page.next(), views.mark(), plan.position());
  }

  private static int editionAt(long revision, PlanView plan) {
    return (int)
        plan.editions().stream().filter(held -> held.began().revision() <= revision).count();
  }
}
