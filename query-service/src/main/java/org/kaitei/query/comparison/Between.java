package org.kaitei.query.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.history.Revision;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanHistoryView;
import org.kaitei.query.plan.PlanRevision;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.sheet.SheetHistoryView;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.Stretches.Span;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * The events that lie between two states of a sheet, found by what they speak of. Of a stream only
 * the last {@value #MOST} are looked through, and fewer of each indicator where there are many.
 */
final class Between {

  static final int MOST = 500;
  private static final int FEWEST = 10;
  private static final int MOST_OF_ALL = 50_000;

  private final SheetParts is;
  private final Map<Subject, List<Did>> spoken = new HashMap<>();
  private boolean complete = true;

  private Between(SheetParts is) {
    this.is = is;
  }

  /**
   * @param then the views at the earlier moment
   * @param was null when there was no sheet
   */
  static Between of(ViewsAt then, SheetParts was, SheetParts is) {
    var between = new Between(is);
    between.ofSheet(was == null ? 0 : was.sheet().state().revision());
    between.ofPlan(was == null ? planAt(then, is) : was.plan().state().revision());
    between.ofIndicators(indicatorsAt(then, is));
    return between;
  }

  private static long planAt(ViewsAt then, SheetParts is) {
    return then.find(PlanView.KIND.of(is.id().plan()))
        .map(plan -> plan.state().revision())
        .orElse(0L);
  }

  private static Map<String, Version<IndicatorView>> indicatorsAt(ViewsAt then, SheetParts is) {
    return then.all(IndicatorView.KIND, is.byId().keySet());
  }

  /** How many events of each indicator, so that a large sheet does not fill the memory. */
  static int most(int indicators) {
    return Math.clamp(MOST_OF_ALL / Math.max(1, indicators), FEWEST, MOST);
  }

  private Span since(long seen, long newest, int most) {
    long first = Math.max(seen + 1, newest - most + 1);
    complete &= first == seen + 1 || newest <= seen;
    return new Span(first, newest);
  }

  private void ofSheet(long seen) {
    StreamId stream = is.id().stream();
    Span wanted = since(seen, is.sheet().state().revision(), MOST);
    SheetHistoryView.STRETCHES
        .read(is.views(), stream.id(), wanted)
        .forEach(r -> add(Spoken.of(r), Did.of(stream, r)));
  }

  private void ofPlan(long seen) {
    StreamId stream = is.id().plan().stream();
    Span wanted = since(seen, is.plan().state().revision(), MOST);
    List<PlanRevision> revisions =
        PlanHistoryView.STRETCHES.read(is.views(), is.id().plan(), wanted);
    Map<Instant, String> reasons = new HashMap<>();
    revisions.stream()
        .filter(r -> r.reason() != null)
        .forEach(r -> reasons.putIfAbsent(r.recordedAt(), r.reason()));
    revisions.forEach(
        r -> {
          // what is part of a revision of the plan has the reason of that
          String reason = r.reason() == null ? reasons.get(r.recordedAt()) : r.reason();
          add(Spoken.of(r), Did.of(stream, r, reason));
        });
  }

  private void ofIndicators(Map<String, Version<IndicatorView>> then) {
    int most = most(is.byId().size());
    Map<IndicatorId, Span> wanted = new HashMap<>();
    is.byId()
        .forEach(
            (id, indicator) -> {
              Version<IndicatorView> before = then.get(id.value());
              long seen = before == null ? 0 : before.state().revision();
              wanted.put(id, since(seen, indicator.revision(), most));
            });
    Map<IndicatorId, List<Revision>> told = HistoryView.STRETCHES.read(is.views(), wanted);
    told.forEach(
        (id, revisions) -> revisions.forEach(r -> add(Spoken.of(id, r), Did.of(id.stream(), r))));
  }

  private void add(Stream<Subject> subjects, Did did) {
    subjects.forEach(s -> spoken.computeIfAbsent(s, none -> new ArrayList<>()).add(did));
  }

  /** The events that speak of any of these, in the order of the ledger. */
  List<Did> did(Stream<Subject> subjects) {
    return subjects
        .distinct()
        .flatMap(subject -> spoken.getOrDefault(subject, List.of()).stream())
        .distinct()
        .sorted(Comparator.comparing(Did::position))
        .toList();
  }

  boolean complete() {
    return complete;
  }
}
