package org.kaitei.query.pages.entry;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.history.Revision;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.pages.Visit;

/**
 * Where a figure stands.
 *
 * @param component null for the whole indicator
 */
public record Cell(IndicatorId indicator, Period period, String component) {

  private boolean holds(ShownMeasurement measured) {
    return measured.period().equals(period) && Objects.equals(measured.component(), component);
  }

  /** The figure that stands there; none where it was withdrawn. */
  public Optional<ShownMeasurement> standing(IndicatorDocument indicator) {
    return indicator.measurements().stream()
        .filter(measured -> holds(measured) && !measured.withdrawn())
        .findFirst();
  }

  boolean isAbout(Revision revision) {
    return revision.kind().startsWith("measurement-")
        && period.equals(revision.period())
        && Objects.equals(component, revision.component());
  }

  /** Where it is entered and corrected. */
  public String page(Visit visit) {
    return visit.to(path(), parameters());
  }

  String path() {
    return "/indicators/" + indicator + "/figures/" + period.code();
  }

  Map<String, String> parameters() {
    return component == null ? Map.of() : Map.of("component", component);
  }

  /** Where the command API takes it. */
  public String api() {
    return "/api/indicators/" + indicator + "/measurements/" + period.code();
  }
}
