package org.kaitei.query.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.history.Revision;
import org.kaitei.query.history.Stretch;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanHistoryView;
import org.kaitei.query.plan.PlanRevision;
import org.kaitei.query.sheet.SheetHistoryView;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.sheet.SheetRevision;
import org.kaitei.query.views.ViewsAt;

/**
 * The events that lie between two states of a sheet, each with what it is about. Of a stream only
 * the last {@value #MOST} are looked through.
 */
final class Between {

  static final int MOST = 500;

  private final List<Event> events = new ArrayList<>();
  private boolean complete = true;

  private Between() {}

  /**
   * @param concerns whether a cell of a row may have been changed by it
   */
  private record Event(Did did, Concern concerns) {}

  /** Whether an event concerns a cell. */
  @FunctionalInterface
  private interface Concern {
    boolean with(Place place);
  }

  /**
   * A cell that differs.
   *
   * @param period that it described before or describes now; null when it has none
   */
  record Place(RowKey row, IndicatorId indicator, String cell, List<?> periods) {}

  /**
   * @param was null when there was no sheet
   */
  static Between of(SheetParts was, SheetParts is) {
    var between = new Between();
    between.ofSheet(was == null ? 0 : was.sheet().state().revision(), is);
    between.ofPlan(was == null ? 0 : was.plan().state().revision(), is);
    Map<IndicatorId, IndicatorView> before = was == null ? Map.of() : was.byId();
    is.byId()
        .values()
        .forEach(
            indicator -> {
              IndicatorView then = before.get(indicator.id());
              between.ofIndicator(then == null ? 0 : then.revision(), indicator, is.views());
            });
    between.events.sort(Comparator.comparing(event -> event.did.position()));
    return between;
  }

  private LongStream numbers(long seen, long last) {
    long first = Math.max(seen + 1, last - MOST + 1);
    complete &= first == seen + 1 || last <= seen;
    return LongStream.rangeClosed(first, last);
  }

  private void ofSheet(long seen, SheetParts is) {
    List<String> stretches =
        numbers(seen, is.sheet().state().revision())
            .mapToObj(revision -> SheetHistoryView.holding(is.id(), revision).id())
            .distinct()
            .toList();
    is.views().all(SheetHistoryView.KIND, stretches).values().stream()
        .flatMap(stretch -> stretch.state().revisions().stream())
        .filter(r -> r.revision() > seen && r.revision() <= is.sheet().state().revision())
        .forEach(r -> events.add(new Event(did(is.id().stream(), r), place -> concerns(r, place))));
  }

  private void ofPlan(long seen, SheetParts is) {
    long last = is.plan().state().revision();
    List<String> stretches =
        numbers(seen, last)
            .mapToObj(revision -> PlanHistoryView.holding(is.id().plan(), revision).id())
            .distinct()
            .toList();
    List<PlanRevision> revisions =
        is.views().all(PlanHistoryView.KIND, stretches).values().stream()
            .flatMap(stretch -> stretch.state().revisions().stream())
            .filter(r -> r.revision() > seen && r.revision() <= last)
            .toList();
    StreamId stream = is.id().plan().stream();
    revisions.forEach(
        r ->
            events.add(
                new Event(did(stream, r, reason(r, revisions)), place -> concerns(r, place))));
  }

  private void ofIndicator(long seen, IndicatorView indicator, ViewsAt views) {
    LongStream numbers = numbers(seen, indicator.revision());
    long first = numbers.min().orElse(indicator.revision() + 1);
    new Stretch(views, indicator.id(), indicator.revision())
        .revisions(first, indicator.revision())
        .forEach(
            r ->
                events.add(
                    new Event(
                        did(indicator.id().stream(), r),
                        place -> place.indicator.equals(indicator.id()) && concerns(r, place))));
  }

  private static boolean concerns(SheetRevision r, Place place) {
    return place.row.equals(r.row())
        && (r.cells().contains(place.cell) || place.cell.equals("indicator"));
  }

  private static boolean concerns(PlanRevision r, Place place) {
    return place.cell.equals("target")
        && r.kind().startsWith("target-")
        && place.indicator.equals(r.indicator())
        && Objects.equals(place.row.component(), r.component())
        && place.periods.contains(r.period());
  }

  private static boolean concerns(Revision r, Place place) {
    boolean sameComponent = Objects.equals(place.row.component(), r.component());
    return switch (place.cell) {
      case "baseline" -> r.kind().startsWith("baseline-") && sameComponent;
      case "unit" -> r.kind().endsWith("defined");
      default ->
          place.cell.startsWith("actual/")
              && r.kind().startsWith("measurement-")
              && sameComponent
              && place.periods.contains(r.period());
    };
  }

  /** What is part of a revision of the plan has the reason of that. */
  private static String reason(PlanRevision part, List<PlanRevision> all) {
    if (part.reason() != null) {
      return part.reason();
    }
    return all.stream()
        .filter(r -> r.recordedAt().equals(part.recordedAt()) && r.reason() != null)
        .findFirst()
        .map(PlanRevision::reason)
        .orElse(null);
  }

  List<Did> did(Place place) {
    return events.stream().filter(event -> event.concerns.with(place)).map(Event::did).toList();
  }

  boolean complete() {
    return complete;
  }

  private static Did did(StreamId stream, SheetRevision r) {
    return new Did(
        stream.value(),
        r.revision(),
        r.position(),
        stream.kind() + "." + r.kind(),
        r.recordedAt(),
        r.recordedBy(),
        r.department(),
        r.reason(),
        r.eventId());
  }

  private static Did did(StreamId stream, PlanRevision r, String reason) {
    return new Did(
        stream.value(),
        r.revision(),
        r.position(),
        stream.kind() + "." + r.kind(),
        r.recordedAt(),
        r.recordedBy(),
        r.department(),
        reason,
        r.eventId());
  }

  private static Did did(StreamId stream, Revision r) {
    return new Did(
        stream.value(),
        r.revision(),
        r.position(),
        stream.kind() + "." + r.kind(),
        r.recordedAt(),
        r.recordedBy(),
        r.department(),
        r.reason(),
        r.eventId());
  }
}
