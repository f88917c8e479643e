package org.kaitei.query.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanRetitled;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** All plans of the ledger, in the order in which they were adopted. */
public record PlansView(List<Listed> plans) implements View<PlansView> {

  public static final ViewKind<PlansView> KIND =
      new ViewKind<>("plans", PlansView.class, new PlansView(List.of()), true);

  /** The only one of its kind. */
  public static final ViewKey<PlansView> KEY = KIND.of("all");

  /**
   * @param edition the newest
   */
  public record Listed(PlanId id, String title, String municipality, Edition edition) {}

  @Override
  public PlansView after(RecordedEvent event) {
    return switch (event.event()) {
      case PlanAdopted e -> listed(new Listed(e.plan(), e.title(), e.municipality(), e.edition()));
      case PlanRevised e ->
          changed(e.plan(), p -> new Listed(p.id, p.title, p.municipality, e.edition()));
      case PlanRetitled e ->
          changed(e.plan(), p -> new Listed(p.id, e.after(), p.municipality, p.edition));
      default -> this;
    };
  }

  private PlansView listed(Listed now) {
    return new PlansView(InOrder.put(plans, Listed::id, now));
  }

  private PlansView changed(PlanId plan, UnaryOperator<Listed> change) {
    return new PlansView(plans.stream().map(p -> p.id.equals(plan) ? change.apply(p) : p).toList());
  }
}
