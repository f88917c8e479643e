package org.kaitei.query.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.question.DailyAnswer;
import org.kaitei.query.views.Version;

/**
 * The indicators of a plan, in the order in which it first named them.
 *
 * @param on the day, in Japan, on which the department answers whose indicators were asked for;
 *     null where none was
 */
public record IndicatorsDocument(
    PlanId plan, List<Listed> indicators, @Nullable LocalDate on, Instant asOf, long version)
    implements DailyAnswer {

  /** All of them, of whatever department. */
  public IndicatorsDocument(PlanId plan, List<Listed> indicators, Instant asOf, long version) {
    this(plan, indicators, null, asOf, version);
  }

  /**
   * @param name the plan's own for it
   * @param retired whether the plan no longer aims at it
   * @param latest the newest measured figure of each component
   */
  public record Listed(
      IndicatorId id,
      String name,
      boolean retired,
      String unit,
      String department,
      List<ShownMeasurement> latest) {

    static Listed of(Named named, Version<IndicatorView> version) {
      Definition definition = version == null ? null : version.state().definition();
      if (definition == null) {
        return new Listed(named.id(), named.name(), named.retired(), null, null, List.of());
      }
      return new Listed(
          named.id(),
          named.name() == null ? definition.name() : named.name(),
          named.retired(),
          definition.unit(),
          definition.department(),
          latest(version.state()));
    }

    private static List<ShownMeasurement> latest(IndicatorView indicator) {
      Map<String, ShownMeasurement> newest = new LinkedHashMap<>();
      IndicatorDocument.byPeriod(indicator.measurements(), indicator.units()).stream()
          .filter(shown -> shown.value() != null)
          .forEach(shown -> newest.put(shown.component(), shown));
      return new ArrayList<>(newest.values());
    }
  }
}
