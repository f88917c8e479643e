package org.kaitei.query.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.Answering;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.narrowing.Chosen;
import org.kaitei.query.overview.OverviewDocument.Listed;
import org.kaitei.query.overview.OverviewQuestion.Overview;
import org.kaitei.query.overview.OverviewQuestion.PublishedOverview;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.publication.Publication;
import org.kaitei.query.publication.PublishedMoments;
import org.kaitei.query.publication.PublishedView;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers how the indicators of a plan stand. */
public final class OverviewAnswers {

  private final ViewReader reader;
  private final PublishedMoments moments = new PublishedMoments();

  public OverviewAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public OverviewDocument standing(Overview question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = PlanAnswers.plan(views, question.plan());
    Answering answering = Answering.on(question.on(), views);
    OfPlan all = OfPlan.at(views, plan.state(), answering);
    Chosen chosen = all.chosen(question.narrowing());
    List<Considered> wanted = all.considered(chosen);
    JudgementRule rule = Rules.of(List.of(question.plan()), views).of(question.plan());
    long version =
        LongStream.concat(
                LongStream.of(plan.position(), answering.version(), chosen.version()),
                wanted.stream().mapToLong(Considered::position))
            .max()
            .getAsLong();
    return document(plan.state(), null, rule, wanted, question.on(), null, views.mark(), version);
  }

  /** Nothing that the sheet does not show is in it, and no department. */
  @QueryHandler
  public OverviewDocument published(PublishedOverview question) {
    ViewsAt views = reader.at(question.moment().asOf());
    SheetId newest = newest(views, question.plan());
    Publication last =
        views.find(SubmissionView.of(newest)).orElseThrow().state().lastPublication().orElseThrow();
    Instant shown = moments.of(views, newest, last);
    SheetParts sheet = SheetParts.find(views.until(shown), newest, null).orElseThrow();
    List<Considered> wanted = new OfSheet(sheet).considered(question.narrowing());
    return document(
        sheet.newest().state(),
        newest.year(),
        sheet.rule(),
        wanted,
        null,
        shown,
        views.mark(),
        last.published().position());
  }

  private static SheetId newest(ViewsAt views, PlanId plan) {
    Optional<Version<PublishedView>> published = views.find(PublishedView.KEY);
    return published.map(Version::state).stream()
        .flatMap(view -> view.sheets().stream())
        .map(PublishedView.Published::sheet)
        .filter(sheet -> sheet.plan().equals(plan))
        .max(Comparator.comparing(SheetId::year))
        .orElseThrow(() -> Refusal.notFound("plan", plan));
  }

  private static OverviewDocument document(
      PlanView plan,
      @Nullable Integer year,
      @Nullable JudgementRule rule,
      List<Considered> wanted,
      @Nullable LocalDate on,
      @Nullable Instant shown,
      Instant asOf,
      long version) {
    List<Listed> indicators = wanted.stream().map(one -> one.judged(rule)).toList();
    Counted counted = new Counted(indicators);
    return new OverviewDocument(
        plan.id(),
        plan.title(),
        year,
        rule,
        Counts.of(indicators),
        counted.byAspect(),
        counted.byGoal(),
        shown == null ? counted.byDepartment() : List.of(),
        indicators,
        on,
        shown,
        asOf,
        version);
  }
}
