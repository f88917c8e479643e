package org.kaitei.query.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.Answering;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.indicator.IndicatorsDocument.Listed;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.narrowing.Chosen;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.question.Today;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers questions about indicators. */
public final class IndicatorAnswers {

  private final ViewReader reader;

  public IndicatorAnswers(ViewReader reader) {
    this.reader = reader;
  }

  /**
   * @throws Refusal when there was no such indicator
   */
  public static Version<IndicatorView> indicator(ViewsAt views, IndicatorId indicator) {
    return views
        .find(IndicatorView.KIND.of(indicator))
        .orElseThrow(() -> Refusal.notFound("indicator", indicator));
  }

  @QueryHandler
  public IndicatorDocument one(OneIndicator question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<IndicatorView> indicator = indicator(views, question.indicator());
    List<PlanId> aiming =
        indicator.state().targets().stream().map(AimedAt::plan).distinct().toList();
    LocalDate on = question.on() == null ? Today.inJapan(views.mark()) : question.on();
    return IndicatorDocument.of(
        indicator, Rules.of(aiming, views), Answering.on(on, views), views.mark());
  }

  @QueryHandler
  public IndicatorsDocument ofPlan(IndicatorsOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = PlanAnswers.plan(views, question.plan());
    PlanView then = InEdition.plan(views, question.plan(), question.edition()).state();
    List<Named> named = then.indicators();
    Map<String, Version<IndicatorView>> indicators =
        views.all(IndicatorView.KIND, named.stream().map(Named::id).toList());
    Narrowing narrowing = question.narrowing();
    boolean byDepartment = narrowing.department() != null;
    Answering answering = byDepartment ? Answering.on(question.on(), views) : null;
    Chosen chosen = Chosen.of(narrowing, then.rows(), indicators.values(), answering);
    List<Listed> listed =
        named.stream()
            .filter(n -> chosen.test(n.id()))
            .map(n -> Listed.of(n, indicators.get(n.id().value())))
            .toList();
    long ofListed =
        indicators.values().stream()
            .filter(found -> chosen.test(new IndicatorId(found.key().id())))
            .mapToLong(Version::position)
            .reduce(chosen.version(), Math::max);
    return new IndicatorsDocument(
        question.plan(),
        listed,
        byDepartment ? question.on() : null,
        views.mark(),
        Math.max(plan.position(), ofListed));
  }
}
