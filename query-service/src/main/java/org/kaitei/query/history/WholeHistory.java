package org.kaitei.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.views.Stretches.Span;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/** An indicator's history as it and the plans that aim at it tell it, in the ledger's order. */
record WholeHistory(ViewsAt views, IndicatorId indicator, long last, long end) {

  static WholeHistory of(ViewsAt views, Version<IndicatorView> indicator) {
    IndicatorView state = indicator.state();
    return new WholeHistory(views, state.id(), state.revision(), indicator.position());
  }

  /** What the events after an entry say, of as many events as there are up to the limit. */
  List<Revision> after(Cursor seen, int limit) {
    long from = Math.min(last, seen.revision());
    List<Revision> own = own(from, from + limit);
    long position = Math.max(seen.position(), from == 0 ? 0 : own.getFirst().position());
    List<Revision> all = new ArrayList<>(own.stream().filter(r -> r.revision() > from).toList());
    all.addAll(ofPlans(position, end, limit));
    all.sort(Comparator.comparing(Revision::position));
    return ofFirst(limit, all);
  }

  /** What the first few events say. One that was split says several things, never told apart. */
  static List<Revision> ofFirst(int events, List<Revision> inOrder) {
    return inOrder.stream().mapToLong(Revision::position).distinct().limit(events).max().stream()
        .boxed()
        .flatMap(to -> inOrder.stream().takeWhile(told -> told.position() <= to))
        .toList();
  }

  /**
   * Some of the indicator's own revisions, and what plans said after the first of them and before
   * the one after the last. What they said before its very first is told with that.
   */
  List<Revision> between(long from, long to) {
    List<Revision> around = own(from, to + 1);
    long after = from <= 1 ? 0 : around.getFirst().position();
    long before = to >= last ? end : around.getLast().position() - 1;
    List<Revision> all = new ArrayList<>(around.stream().filter(r -> r.revision() <= to).toList());
    all.addAll(ofPlans(after, before, Integer.MAX_VALUE));
    all.sort(Comparator.comparing(Revision::position));
    return all;
  }

  private List<Revision> own(long from, long to) {
    var wanted = new Span(Math.max(1, from), Math.min(last, to));
    return HistoryView.STRETCHES.read(views, indicator, wanted);
  }

  /**
   * @param after the position before the first
   * @param to the position of the last that may be told
   */
  private List<Revision> ofPlans(long after, long to, int limit) {
    var known = views.find(AimsView.KNOWN.of(indicator));
    if (known.isEmpty()) {
      return List.of();
    }
    List<String> wanted =
        known.get().state().between(after + 1, to).stream()
            .limit(limit + 1L)
            .map(stretch -> AimsView.stretch(indicator, stretch).id())
            .toList();
    List<Revision> said =
        views.all(AimsView.KIND, wanted).values().stream()
            .flatMap(stretch -> stretch.state().revisions().stream())
            .filter(revision -> revision.position() > after && revision.position() <= to)
            .sorted(Comparator.comparing(Revision::position))
            .toList();
    return ofFirst(limit, said);
  }
}
