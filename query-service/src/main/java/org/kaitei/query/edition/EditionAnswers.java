package org.kaitei.query.edition;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Section;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.edition.EditionQuestion.DiffOf;
import org.kaitei.query.edition.EditionQuestion.RevisionsOf;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.plan.HeldEdition;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.ShownEdition;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers questions about the editions of a plan. */
public final class EditionAnswers {

  private final ViewReader reader;

  public EditionAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public RevisionsDocument revisions(RevisionsOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = PlanAnswers.plan(views, question.plan());
    return new RevisionsDocument(
        question.plan(),
        plan.state().editions().stream().map(ShownEdition::of).toList(),
        views.mark(),
        plan.position());
  }

  @QueryHandler
  public DiffDocument diff(DiffOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = PlanAnswers.plan(views, question.plan());
    List<HeldEdition> editions = plan.state().editions();
    int to = question.to() == null ? editions.size() : question.to();
    int from = question.from() == null ? Math.max(1, to - 1) : question.from();
    PlanView is = InEdition.of(views, plan, to).state();
    PlanView was = InEdition.of(views, plan, from).state();
    var indicators = IndicatorDiffs.of(views, new PlanDiff(was, is));
    return new DiffDocument(
        question.plan(),
        ShownEdition.of(editions.get(from - 1)),
        ShownEdition.of(editions.get(to - 1)),
        Differing.of(was.title(), is.title()),
        Differing.of(rule(views, plan, from), rule(views, plan, to)),
        indicators.all(),
        PlanDiff.parts(was.structure().sections(), is.structure().sections(), Section::id),
        PlanDiff.parts(was.structure().initiatives(), is.structure().initiatives(), Initiative::id),
        PlanDiff.parts(was.structure().narratives(), is.structure().narratives(), Narrative::about),
        views.mark(),
        Math.max(plan.position(), indicators.position()));
  }

  private static JudgementRule rule(ViewsAt views, Version<PlanView> plan, int edition) {
    PlanId id = plan.state().id();
    return Rules.of(List.of(id), InEdition.views(views, plan, edition)).of(id);
  }

  @QueryHandler
  public AchievementsDocument achievements(AchievementsOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = PlanAnswers.plan(views, question.plan());
    String name = plan.state().nameOf(question.indicator());
    if (name == null) {
      throw Refusal.notFound("indicator", question.indicator());
    }
    Version<IndicatorView> indicator =
        views.find(IndicatorView.KIND.of(question.indicator())).orElseThrow();
    var measured = new EditionAchievements(indicator.state(), question.period());
    return new AchievementsDocument(
        question.plan(),
        question.indicator(),
        name,
        measured.unit(),
        measured.period(),
        plan.state().editions().stream()
            .map(edition -> InEdition.of(views, plan, edition.edition().number()).state())
            .map(measured::beside)
            .toList(),
        views.mark(),
        Math.max(plan.position(), indicator.position()));
  }
}
