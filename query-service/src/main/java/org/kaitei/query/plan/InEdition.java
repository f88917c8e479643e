package org.kaitei.query.plan;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Asking;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * Finds a plan as it last stood in one of its editions: just before the next revision was recorded.
 */
public final class InEdition {

  private InEdition() {}

  /**
   * The number of an edition in an address.
   *
   * @return null when none is named
   */
  public static Integer number(String text) {
    return text == null || text.isBlank()
        ? null
        : Asking.<Integer>id("edition", text.strip(), Integer::valueOf);
  }

  /**
   * @param edition its number; null for the newest
   * @throws Refusal when there was no such plan, or it had no such edition
   */
  public static Version<PlanView> plan(ViewsAt views, PlanId plan, Integer edition) {
    return PlanAnswers.plan(views(views, plan, edition), plan);
  }

  /**
   * All views, as they last stood in an edition of a plan.
   *
   * @param edition its number; null for the newest
   * @throws Refusal when there was no such plan, or it had no such edition
   */
  public static ViewsAt views(ViewsAt views, PlanId plan, Integer edition) {
    return edition == null ? views : views(views, PlanAnswers.plan(views, plan), edition);
  }

  /**
   * @throws Refusal {@code edition-not-found}
   */
  public static Version<PlanView> of(ViewsAt views, Version<PlanView> plan, int edition) {
    return PlanAnswers.plan(views(views, plan, edition), plan.state().id());
  }

  /**
   * All views, as they last stood in an edition of a plan.
   *
   * @throws Refusal {@code edition-not-found}
   */
  public static ViewsAt views(ViewsAt views, Version<PlanView> plan, int edition) {
    List<HeldEdition> editions = plan.state().editions();
    if (edition < 1 || edition > editions.size()) {
      throw Refusal.notFound("edition", edition);
    }
    if (edition == editions.size()) {
      return views;
    }
    var next = editions.get(edition).began().recordedAt();
    return new ViewsAt(views.store(), next.minus(1, ChronoUnit.MICROS));
  }
}
