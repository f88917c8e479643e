package org.kaitei.query.edition;

import java.util.List;
import java.util.Map;
import org.kaitei.query.edition.DiffDocument.IndicatorDiff;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * What became of the indicators of a plan, with the units of their targets.
 *
 * @param position of the last event that changed any of them; 0 when there are none
 */
record IndicatorDiffs(List<IndicatorDiff> all, long position) {

  static IndicatorDiffs of(ViewsAt views, PlanDiff diff) {
    List<IndicatorDiff> differing = diff.indicators();
    Map<String, Version<IndicatorView>> indicators =
        views.all(IndicatorView.KIND, differing.stream().map(IndicatorDiff::indicator).toList());
    return new IndicatorDiffs(
        differing.stream().map(one -> one.in(held(one, indicators))).toList(),
        indicators.values().stream().mapToLong(Version::position).max().orElse(0));
  }

  /** Empty when only the plan has said anything of it. */
  private static IndicatorView held(
      IndicatorDiff one, Map<String, Version<IndicatorView>> indicators) {
    Version<IndicatorView> found = indicators.get(one.indicator().value());
    return found == null ? IndicatorView.KIND.empty() : found.state();
  }
}
