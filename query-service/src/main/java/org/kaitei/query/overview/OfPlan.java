package org.kaitei.query.overview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.department.Answering;
import org.kaitei.query.indicator.IndicatorDocument.ShownDepartment;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.indicator.TargetStanding;
import org.kaitei.query.narrowing.Chosen;
import org.kaitei.query.narrowing.Goals;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/** The indicators that a plan aims at, as everything stands. */
record OfPlan(PlanView plan, Map<String, Version<IndicatorView>> indicators, Answering answering) {

  static OfPlan at(ViewsAt views, PlanView plan, Answering answering) {
    List<IndicatorId> ids = plan.indicators().stream().map(Named::id).toList();
    return new OfPlan(plan, views.all(IndicatorView.KIND, ids), answering);
  }

  Chosen chosen(Narrowing narrowing) {
    return Chosen.of(narrowing, plan.rows(), indicators.values(), answering);
  }

  /** Those that the plan has not retired. */
  List<Considered> considered(Chosen chosen) {
    var aspects = Aspects.of(plan.structure().initiatives(), plan.rows());
    return plan.indicators().stream()
        .filter(named -> !named.retired() && chosen.test(named.id()))
        .map(named -> considered(named, aspects))
        .toList();
  }

  private Considered considered(Named named, Aspects aspects) {
    Version<IndicatorView> found = indicators.get(named.id().value());
    IndicatorView indicator = found == null ? IndicatorView.KIND.empty() : found.state();
    Definition definition = indicator.definition();
    return new Considered(
        named.id(),
        named.name() == null && definition != null ? definition.name() : named.name(),
        aspects.of(named.id()),
        definition == null ? List.of() : Goals.of(definition.sdgTargets()),
        aims(indicator),
        department(named.id(), definition),
        found == null ? 0 : found.position());
  }

  private List<Aim> aims(IndicatorView indicator) {
    return indicator.targets().stream()
        .filter(aimed -> aimed.plan().equals(plan.id()))
        .map(aimed -> new Aim(aimed.component(), TargetStanding.situation(indicator, aimed)))
        .toList();
  }

  private @Nullable ShownDepartment department(
      IndicatorId indicator, @Nullable Definition definition) {
    return answering.of(indicator, definition).map(this::shown).orElse(null);
  }

  private ShownDepartment shown(DepartmentId id) {
    return new ShownDepartment(id, answering.departments().name(id, answering.on()));
  }
}
