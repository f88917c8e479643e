package org.kaitei.query.pages.form;

import java.util.function.Function;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.department.Departments;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;
import org.kaitei.query.views.ViewReader;

/** What the views call things. */
public final class CalledNow implements Called {

  private final ViewReader views;

  public CalledNow(ViewReader views) {
    this.views = views;
  }

  @Override
  public String department(String id) {
    var now = views.now();
    return Departments.of(now).nameThen(id, now.mark());
  }

  @Override
  public String indicator(String id) {
    return name(
        IndicatorView.KIND,
        id,
        known -> known.definition() == null ? null : known.definition().name());
  }

  @Override
  public String plan(String id) {
    return name(PlanView.KIND, id, PlanView::title);
  }

  private <V extends View<V>> String name(ViewKind<V> kind, String id, Function<V, String> name) {
    try {
      return views.now().find(kind.of(id)).map(Version::state).map(name).orElse(id);
    } catch (Refusal noId) {
      return id;
    }
  }
}
