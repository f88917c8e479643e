package org.kaitei.query.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.DepartmentQuestion.Responsibilities;
import org.kaitei.query.department.ResponsibilitiesDocument.Answered;
import org.kaitei.query.department.ResponsibilitiesDocument.OfPlan;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.plan.PlansView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers who answers for the indicators of all plans. */
public final class ResponsibilityAnswers {

  private final ViewReader reader;

  public ResponsibilityAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public ResponsibilitiesDocument responsibilities(Responsibilities question) {
    ViewsAt views = reader.at(question.moment().asOf());
    List<Version<PlanView>> plans = plans(views);
    List<IndicatorId> ids = plans.stream().flatMap(plan -> aims(plan)).map(Named::id).toList();
    Map<String, Version<IndicatorView>> indicators = views.all(IndicatorView.KIND, ids);
    Answering answering = Answering.on(question.on(), views);
    long version =
        Stream.concat(plans.stream(), indicators.values().stream())
            .mapToLong(Version::position)
            .reduce(answering.version(), Math::max);
    return new ResponsibilitiesDocument(
        question.on(),
        plans.stream().map(plan -> of(plan, indicators, answering, question)).toList(),
        views.mark(),
        version);
  }

  private static List<Version<PlanView>> plans(ViewsAt views) {
    List<PlanId> adopted =
        views.find(PlansView.KEY).map(all -> all.state().plans()).orElse(List.of()).stream()
            .map(PlansView.Listed::id)
            .toList();
    Map<String, Version<PlanView>> found = views.all(PlanView.KIND, adopted);
    List<Version<PlanView>> plans = new ArrayList<>();
    adopted.forEach(plan -> plans.add(found.get(plan.value())));
    return plans;
  }

  private static Stream<Named> aims(Version<PlanView> plan) {
    return plan.state().indicators().stream().filter(named -> !named.retired());
  }

  private static OfPlan of(
      Version<PlanView> plan,
      Map<String, Version<IndicatorView>> indicators,
      Answering answering,
      Responsibilities question) {
    return new OfPlan(
        plan.state().id(),
        plan.state().title(),
        aims(plan)
            .map(named -> answered(named, indicators.get(named.id().value()), answering, question))
            .toList());
  }

  private static Answered answered(
      Named named, Version<IndicatorView> known, Answering answering, Responsibilities question) {
    Definition definition = known == null ? null : known.state().definition();
    DepartmentId department = answering.of(named.id(), definition).orElse(null);
    return new Answered(
        named.id(),
        named.name(),
        department,
        department == null ? null : answering.departments().name(department, question.on()),
        answering.said(named.id(), definition));
  }
}
